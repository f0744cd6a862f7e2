using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Options;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Companions;
using StatusAnalyzers.Responses.Values;
using StatusAnalyzers.Rules.Agreement;
using StatusAnalyzers.Rules.Codes;
using StatusAnalyzers.Rules.Headers;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>
/// Reads every response that code makes in one place, and every code, header and text that it sends, and lets the rules judge
/// them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResponseAnalyzer() : StatusDiagnosticAnalyzer(ResponseRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var judge = new ResponseJudge(context, new OptionsReader(start.Options.AnalyzerConfigOptionsProvider));
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context, judge), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, context, judge), OperationKind.ObjectCreation);
        start.RegisterOperationAction(operation => AnalyzeAssignment(operation, judge), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(operation => AnalyzeReturn(operation, context, judge), OperationKind.Return);
        start.RegisterOperationAction(operation => judge.Judge(operation, SentStatusReader.Read((ISwitchExpressionArmOperation)operation.Operation)), OperationKind.SwitchExpressionArm);
        start.RegisterOperationAction(operation => judge.Report(operation, HSC5011ExceptionInResponse.Judge((IPropertyReferenceOperation)operation.Operation, context)), OperationKind.PropertyReference);
        start.RegisterOperationAction(operation => judge.Report(operation, HSC5011ExceptionInResponse.Judge((IInterpolationOperation)operation.Operation, context)), OperationKind.Interpolation);
        start.RegisterOperationAction(operation => judge.Report(operation, HSC5011ExceptionInResponse.Judge((IBinaryOperation)operation.Operation, context)), OperationKind.Binary);

        // By syntax, because every optional argument that is left out is an operation too.
        start.RegisterSyntaxNodeAction(node => judge.Report(node, HSC5010TextOfOtherCode.Judge((LiteralExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken)), SyntaxKind.StringLiteralExpression);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, StatusContext context, ResponseJudge judge)
    {
        var call = (IInvocationOperation)operation.Operation;
        var readers = ResponseCalls.ReadersOf(call.TargetMethod.Name);
        if (readers == CallReaders.None)
        {
            return;
        }

        if (Has(readers, CallReaders.Response) && ResponseReader.Read(call) is { } response)
        {
            judge.Judge(operation, response);
        }
        else if (Has(readers, CallReaders.Response) && ResponseReader.ReadSystemWeb(call) is { } old)
        {
            judge.Report(operation, HSC2006CodeAsContent.JudgeSystemWeb(old, context));
        }
        else
        {
            AnalyzeStep(operation, call, readers, context, judge);
        }

        if (Has(readers, CallReaders.Scheme))
        {
            foreach (var text in SchemeReader.Read(call))
            {
                judge.Report(operation, HSC5004MessageAsScheme.Judge(text, call.TargetMethod.Name, context));
            }
        }
    }

    // What is no response of its own: it says something of one.
    private static void AnalyzeStep(OperationAnalysisContext operation, IInvocationOperation call, CallReaders readers, StatusContext context, ResponseJudge judge)
    {
        if (Has(readers, CallReaders.SentCode))
        {
            judge.Judge(operation, SentCodeReader.Read(call));
        }

        if (Has(readers, CallReaders.SentStatus))
        {
            judge.Judge(operation, SentStatusReader.Read(call));
        }

        if (Has(readers, CallReaders.HeaderValue))
        {
            judge.Judge(operation, HeaderValueReader.Read(call));
        }

        if (Has(readers, CallReaders.RateLimiter))
        {
            judge.Report(operation, HSC4008RateLimiterDefault.Judge(call, context));
        }

        if (Has(readers, CallReaders.Problem))
        {
            judge.Report(operation, HSC5002ProblemAsSuccess.Judge(call));
        }

        if (Has(readers, CallReaders.Exception))
        {
            judge.Report(operation, HSC5011ExceptionInResponse.Judge(call, context));
        }
    }

    private static bool Has(CallReaders readers, CallReaders reader) => (readers & reader) != CallReaders.None;

    private static void AnalyzeCreation(OperationAnalysisContext operation, StatusContext context, ResponseJudge judge)
    {
        var creation = (IObjectCreationOperation)operation.Operation;
        if (ResponseReader.Read(creation) is { } response)
        {
            judge.Judge(operation, response);
            foreach (var text in SchemeReader.Read(creation))
            {
                judge.Report(operation, HSC5004MessageAsScheme.Judge(text, creation.Type!.Name, context));
            }
        }
        else
        {
            judge.Judge(operation, SentCodeReader.Read(creation));
            judge.Judge(operation, SentStatusReader.Read(creation));
            judge.Report(operation, HSC5002ProblemAsSuccess.Judge(creation));
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext operation, ResponseJudge judge)
    {
        var assignment = (ISimpleAssignmentOperation)operation.Operation;
        if (assignment.Target is IPropertyReferenceOperation)
        {
            judge.Judge(operation, SentCodeReader.Read(assignment));
            judge.Judge(operation, SentStatusReader.Read(assignment));
            judge.Judge(operation, HeaderValueReader.Read(assignment));
        }
    }

    private static void AnalyzeReturn(OperationAnalysisContext operation, StatusContext context, ResponseJudge judge)
    {
        var returned = (IReturnOperation)operation.Operation;
        if (returned.ReturnedValue is not { } value || !CodeReader.MayFind(value))
        {
            return;
        }

        judge.Judge(operation, SentStatusReader.Read(returned));
        foreach (var code in ReturnedCodeReader.Read(returned, context.Vocabularies))
        {
            judge.Report(operation, HSC2006CodeAsContent.Report(code));
        }
    }
}
