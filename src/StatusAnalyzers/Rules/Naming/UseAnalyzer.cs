using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Reads every use of a status code and lets the naming rules judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseAnalyzer() : StatusDiagnosticAnalyzer(HSC1001NumberAsStatusCode.Descriptor, HSC1002NumberInTest.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(operation => AnalyzeLiteral(operation, context, options), OperationKind.Literal);
        start.RegisterSyntaxNodeAction(node => AnalyzeHead(node, context, options), SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
    }

    private static void AnalyzeLiteral(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        // Cheapest first: nearly every literal of a program ends here. Its value is an object, made anew for whoever asks.
        var literal = (ILiteralOperation)operation.Operation;
        if (MayBeCode(literal.Syntax)
            && literal is { Type.SpecialType: SpecialType.System_Int32, ConstantValue.Value: int code and >= StatusCatalog.Lowest and <= StatusCatalog.Highest, IsImplicit: false }
            && CanBeNamed(code, literal.Syntax.SyntaxTree, context, reader, out var options)
            && UseReader.TryRead(literal, code, context.SlotsFor(options), out var use)
            && Judge(use, context, options) is { } diagnostic
            && !context.GeneratedPlaces.Contain(literal.Syntax))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }

    // 100, 0x64: no code has fewer characters.
    private static bool MayBeCode(SyntaxNode literal) => literal.IsKind(SyntaxKind.NumericLiteralExpression) && ((LiteralExpressionSyntax)literal).Token.Text.Length >= 3;

    private static void AnalyzeHead(SyntaxNodeAnalysisContext node, StatusContext context, OptionsReader reader)
    {
        foreach (var literal in FunctionHeadFlow.LiteralsOf(node.Node))
        {
            if (literal.Token.Value is int code and >= StatusCatalog.Lowest and <= StatusCatalog.Highest
                && CanBeNamed(code, literal.SyntaxTree, context, reader, out var options)
                && UseReader.TryReadHead(literal, code, node.SemanticModel, context.SlotsFor(options), out var use)
                && Judge(use, context, options) is { } diagnostic
                && !context.GeneratedPlaces.Contain(literal))
            {
                node.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static bool CanBeNamed(int code, SyntaxTree tree, StatusContext context, OptionsReader reader, out StatusOptions options)
    {
        options = reader.For(tree);
        return context.Vocabularies.HasName(code, options.Vocabulary);
    }

    private static Diagnostic? Judge(in StatusUse use, StatusContext context, StatusOptions options) =>
        NumberRule.Judge(
            use.Role == UseRole.Program ? HSC1001NumberAsStatusCode.Descriptor : HSC1002NumberInTest.Descriptor,
            use,
            context.Vocabularies,
            options);
}
