using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Options;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Reads every use of a status code and lets the naming rules judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseAnalyzer() : StatusDiagnosticAnalyzer(HSC1001NumberAsStatusCode.Descriptor, HSC1002NumberInTest.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        var reader = new UseReader(context.Slots);
        start.RegisterOperationAction(operation => Analyze(operation, context, reader, options), OperationKind.Literal);
    }

    private static void Analyze(OperationAnalysisContext operation, StatusContext context, UseReader reader, OptionsReader options)
    {
        var literal = (ILiteralOperation)operation.Operation;
        if (literal.ConstantValue.Value is int code and >= StatusCatalog.Lowest and <= StatusCatalog.Highest
            && !literal.IsImplicit
            && context.Vocabularies.HasName(code)
            && reader.TryRead(literal, code, out var use))
        {
            var descriptor = use.Role == UseRole.Program ? HSC1001NumberAsStatusCode.Descriptor : HSC1002NumberInTest.Descriptor;
            if (!context.GeneratedHeaders.SaysGenerated(literal.Syntax.SyntaxTree)
                && NumberRule.Judge(descriptor, use, context.Vocabularies, options.For(literal.Syntax.SyntaxTree)) is { } diagnostic)
            {
                operation.ReportDiagnostic(diagnostic);
            }
        }
    }
}
