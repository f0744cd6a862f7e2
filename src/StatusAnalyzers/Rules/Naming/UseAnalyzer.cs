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
        start.RegisterOperationAction(operation => Analyze(operation, context, options), OperationKind.Literal);
    }

    private static void Analyze(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        // Cheapest first: nearly every literal of a program ends here.
        var literal = (ILiteralOperation)operation.Operation;
        if (literal.ConstantValue.Value is not (int code and >= StatusCatalog.Lowest and <= StatusCatalog.Highest) || literal.IsImplicit)
        {
            return;
        }

        var tree = literal.Syntax.SyntaxTree;
        var options = reader.For(tree);
        if (context.Vocabularies.HasName(code, options.Vocabulary)
            && !context.GeneratedHeaders.SaysGenerated(tree)
            && UseReader.TryRead(literal, code, context.SlotsFor(options), out var use))
        {
            var descriptor = use.Role == UseRole.Program ? HSC1001NumberAsStatusCode.Descriptor : HSC1002NumberInTest.Descriptor;
            if (NumberRule.Judge(descriptor, use, context.Vocabularies, options) is { } diagnostic)
            {
                operation.ReportDiagnostic(diagnostic);
            }
        }
    }
}
