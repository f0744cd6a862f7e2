using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Reads the names of status codes that code uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AliasAnalyzer() : StatusDiagnosticAnalyzer(HSC1003LegacyAlias.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.FieldReference);

    private static void Analyze(OperationAnalysisContext operation, StatusContext context)
    {
        // Nearly every field of a program has another name.
        var reference = (IFieldReferenceOperation)operation.Operation;
        if (CanonicalNames.IsLegacy(reference.Field.Name)
            && HSC1003LegacyAlias.Judge(reference, operation.ContainingSymbol, context.Vocabularies) is { } diagnostic
            && !context.GeneratedPlaces.Contain(reference.Syntax))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }
}
