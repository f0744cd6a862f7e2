using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Options;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Reads the bounds of ranges of codes. Apart from the other readers, because a compiler does not run what is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BoundAnalyzer() : StatusDiagnosticAnalyzer(HSC1007NumberAsBound.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(operation => AnalyzeComparison(operation, context, options), OperationKind.Binary);
        start.RegisterOperationAction(operation => AnalyzePattern(operation, context, options), OperationKind.RelationalPattern);
    }

    private static void AnalyzeComparison(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        var comparison = (IBinaryOperation)operation.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual))
        {
            return;
        }

        var (bound, other) = IsCode(comparison.RightOperand) ? (comparison.RightOperand, comparison.LeftOperand) : (comparison.LeftOperand, comparison.RightOperand);
        if (IsCode(bound))
        {
            var options = reader.For(comparison.Syntax.SyntaxTree);
            Judge(operation, UseReader.TryReadBound(bound, other, context.SlotsFor(options), out var use), use, context, options);
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        var pattern = (IRelationalPatternOperation)operation.Operation;
        if (IsCode(pattern.Value))
        {
            var options = reader.For(pattern.Syntax.SyntaxTree);
            Judge(operation, UseReader.TryReadBound(pattern, context.SlotsFor(options), out var use), use, context, options);
        }
    }

    private static void Judge(OperationAnalysisContext operation, bool isBound, in StatusUse use, StatusContext context, StatusOptions options)
    {
        if (isBound
            && NumberRule.Judge(HSC1007NumberAsBound.Descriptor, use, context.Vocabularies, options) is { } diagnostic
            && !context.GeneratedPlaces.Contain(use.Node))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }

    // A constant that is converted to a long or a nullable is one of that type. "> 499" is about the class, and 499 has a
    // name that is about something else.
    private static bool IsCode(IOperation operation) =>
        (operation is IConversionOperation { IsImplicit: true } lifted ? lifted.Operand : operation).ConstantValue.Value is int and >= StatusCatalog.Lowest and <= StatusCatalog.Highest and not 499;
}
