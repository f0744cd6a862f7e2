using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Companions;
using StatusAnalyzers.Responses.Values;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>Reads the statuses that are sent and the headers that go with them, and lets the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeaderAnalyzer() : StatusDiagnosticAnalyzer(HeaderRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var headers = new CompanionHeaders();
        start.RegisterOperationAction(
            operation => Analyze(operation, context, headers),
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.SimpleAssignment,
            OperationKind.Return,
            OperationKind.SwitchExpressionArm);
    }

    private static void Analyze(OperationAnalysisContext context, StatusContext status, CompanionHeaders headers)
    {
        var operation = context.Operation;
        var call = operation as IInvocationOperation;
        var response = call is not null ? ResponseReader.Read(call) : operation is IObjectCreationOperation creation ? ResponseReader.Read(creation) : null;
        var sent = SentStatusReader.Read(operation, response);
        var value = HeaderValueReader.Read(operation, response);
        var limiter = call is null ? null : HSC4008RateLimiterDefault.Judge(call, status);
        if ((sent is null && value is null && limiter is null) || status.GeneratedHeaders.SaysGenerated(operation.Syntax.SyntaxTree))
        {
            return;
        }

        if (sent is not null)
        {
            CompanionRules.Judge(sent, headers, context.ReportDiagnostic, context.CancellationToken);
        }

        if (value is not null)
        {
            Judge(value, context);
        }

        if (limiter is not null)
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
