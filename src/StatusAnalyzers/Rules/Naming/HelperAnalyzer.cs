using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Reads the calls for which there is a helper. Apart from the other readers, because a compiler does not run what is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HelperAnalyzer() : StatusDiagnosticAnalyzer(HSC1006StatusOfHelper.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, StatusContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (call.Syntax is InvocationExpressionSyntax syntax
            && ResultHelpers.HelperFor(call) is { } swap
            && !context.GeneratedPlaces.Contain(syntax))
        {
            operation.ReportDiagnostic(HSC1006StatusOfHelper.Report(syntax, swap));
        }
    }
}
