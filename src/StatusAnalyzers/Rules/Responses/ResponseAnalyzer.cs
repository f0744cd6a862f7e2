using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Options;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>Reads every response that code makes in one place, and lets the rules judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResponseAnalyzer() : StatusDiagnosticAnalyzer(ResponseRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(
            operation => Analyze(operation, ResponseReader.Read((IInvocationOperation)operation.Operation), context, options),
            OperationKind.Invocation);
        start.RegisterOperationAction(
            operation => Analyze(operation, ResponseReader.Read((IObjectCreationOperation)operation.Operation), context, options),
            OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext operation, Response? response, StatusContext context, OptionsReader options)
    {
        if (response is null || context.GeneratedHeaders.SaysGenerated(operation.Operation.Syntax.SyntaxTree))
        {
            return;
        }

        var scope = new ResponseScope(context, options.For(operation.Operation.Syntax.SyntaxTree));
        foreach (var rule in ResponseRules.All)
        {
            if (rule.Judge(response, scope) is { } diagnostic)
            {
                operation.ReportDiagnostic(diagnostic);
            }
        }
    }
}
