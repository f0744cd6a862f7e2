using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Companions;
using StatusAnalyzers.Responses.Values;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>Reads the statuses that are sent and the headers that go with them, and lets the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeaderAnalyzer() : StatusDiagnosticAnalyzer(HeaderRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context) =>
        start.RegisterOperationAction(
            operation => Analyze(operation, context),
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.SimpleAssignment,
            OperationKind.Return,
            OperationKind.SwitchExpressionArm);

    private static void Analyze(OperationAnalysisContext context, StatusContext status)
    {
        var operation = context.Operation;
        var sent = SentStatusReader.Read(operation);
        var value = HeaderValueReader.Read(operation);
        var call = operation as IInvocationOperation;
        if ((sent is null && value is null && call is null) || status.GeneratedHeaders.SaysGenerated(operation.Syntax.SyntaxTree))
        {
            return;
        }

        if (sent is not null)
        {
            CompanionRules.Judge(sent, context.ReportDiagnostic, context.CancellationToken);
        }

        if (value is not null)
        {
            Judge(value, context);
        }

        if (call is not null && HSC4008RateLimiterDefault.Judge(call) is { } limiter)
        {
            context.ReportDiagnostic(limiter);
        }
    }

    private static void Judge(HeaderValue value, OperationAnalysisContext context)
    {
        foreach (var judge in HeaderRules.Values)
        {
            if (judge(value) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
