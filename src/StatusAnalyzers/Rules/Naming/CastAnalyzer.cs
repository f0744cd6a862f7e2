using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Reads the casts of status codes to numbers. Apart from the other readers, because a compiler does not run what is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CastAnalyzer() : StatusDiagnosticAnalyzer(HSC1005CastMember.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(operation => Analyze(operation, context, options), OperationKind.Conversion);
    }

    private static void Analyze(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        var cast = (IConversionOperation)operation.Operation;
        if (cast is not
            {
                Syntax: CastExpressionSyntax,
                Type.SpecialType: SpecialType.System_Int32,
                ConstantValue.Value: int and >= StatusCatalog.Lowest and <= StatusCatalog.Highest and var code,
            }
            || Operations.Unwrap(cast) is not IFieldReferenceOperation { Field: { } member }
            || !SlotTypes.IsStatusEnum(member.Type)
            || !SlotTypes.IsStatusEnum(member.ContainingType))
        {
            return;
        }

        var options = reader.For(cast.Syntax.SyntaxTree);
        if (UseReader.TryReadCast(cast, code, context.SlotsFor(options), out var use)
            && HSC1005CastMember.Judge(use, context.Vocabularies, options) is { } diagnostic
            && !context.GeneratedPlaces.Contain(cast.Syntax))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }
}
