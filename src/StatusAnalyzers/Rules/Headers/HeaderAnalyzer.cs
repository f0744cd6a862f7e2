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
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context, headers), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, context, headers), OperationKind.ObjectCreation);
        start.RegisterOperationAction(operation => AnalyzeAssignment(operation, context, headers), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(
            operation => Judge(operation, SentStatusReader.Read((IReturnOperation)operation.Operation), null, context, headers),
            OperationKind.Return);
        start.RegisterOperationAction(
            operation => Judge(operation, SentStatusReader.Read((ISwitchExpressionArmOperation)operation.Operation), null, context, headers),
            OperationKind.SwitchExpressionArm);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, StatusContext context, CompanionHeaders headers)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (ResponseReader.Read(call) is { } response)
        {
            Judge(operation, SentStatusReader.Read(response), HeaderValueReader.Read(response), context, headers);
            return;
        }

        Judge(operation, SentStatusReader.Read(call), HeaderValueReader.Read(call), context, headers);
        if (HSC4008RateLimiterDefault.Judge(call, context) is { } limiter && !context.GeneratedHeaders.SaysGenerated(call.Syntax.SyntaxTree))
        {
            operation.ReportDiagnostic(limiter);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext operation, StatusContext context, CompanionHeaders headers)
    {
        var creation = (IObjectCreationOperation)operation.Operation;
        if (ResponseReader.Read(creation) is { } response)
        {
            Judge(operation, SentStatusReader.Read(response), HeaderValueReader.Read(response), context, headers);
        }
        else
        {
            Judge(operation, SentStatusReader.Read(creation), null, context, headers);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext operation, StatusContext context, CompanionHeaders headers)
    {
        var assignment = (ISimpleAssignmentOperation)operation.Operation;
        Judge(operation, SentStatusReader.Read(assignment), HeaderValueReader.Read(assignment), context, headers);
    }

    private static void Judge(OperationAnalysisContext operation, SentStatus? sent, HeaderValue? value, StatusContext context, CompanionHeaders headers)
    {
        if ((sent is null && value is null) || context.GeneratedHeaders.SaysGenerated(operation.Operation.Syntax.SyntaxTree))
        {
            return;
        }

        if (sent is not null)
        {
            CompanionRules.Judge(sent, headers, operation.ReportDiagnostic, operation.CancellationToken);
        }

        if (value is not null)
        {
            Judge(value, operation);
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
