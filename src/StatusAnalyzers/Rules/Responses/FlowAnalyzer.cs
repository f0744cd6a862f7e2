using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Rules.Agreement;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>
/// Reads what a function does to a response over time, and lets the rules judge it. Only a function that sets a status, or
/// writes in a <c>catch</c>, is looked at, and that once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer() : StatusDiagnosticAnalyzer(FlowRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var seen = new ConcurrentDictionary<SyntaxNode, bool>();
        start.RegisterOperationAction(
            operation =>
            {
                if (((ISimpleAssignmentOperation)operation.Operation).Target is IPropertyReferenceOperation { Property.Name: "StatusCode", Instance.Type: var type }
                    && ResponseReceiver.IsResponse(type))
                {
                    Analyze(operation, context, seen);
                }
            },
            OperationKind.SimpleAssignment);
        start.RegisterOperationAction(
            operation =>
            {
                if (((IInvocationOperation)operation.Operation).TargetMethod is { Name: "WriteAsync" or "WriteAsJsonAsync", ContainingType: { } type }
                    && type.Name is "HttpResponseWritingExtensions" or "HttpResponseJsonExtensions"
                    && operation.Operation.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>() is not null)
                {
                    Analyze(operation, context, seen);
                }
            },
            OperationKind.Invocation);
        start.RegisterSyntaxNodeAction(
            node =>
            {
                if (UnresolvedErrorWrite.TryRead((CatchClauseSyntax)node.Node, node.SemanticModel, out var write, node.CancellationToken)
                    && !context.GeneratedHeaders.SaysGenerated(node.Node.SyntaxTree))
                {
                    node.ReportDiagnostic(HSC5012ErrorSentAsSuccess.At(write));
                }
            },
            SyntaxKind.CatchClause);
    }

    private static void Analyze(OperationAnalysisContext operation, StatusContext context, ConcurrentDictionary<SyntaxNode, bool> seen)
    {
        var function = FunctionGraphs.FunctionAround(operation.Operation);
        if (operation.Operation.SemanticModel is not { } model
            || context.GeneratedHeaders.SaysGenerated(function.Syntax.SyntaxTree)
            || !seen.TryAdd(function.Syntax, true)
            || FunctionGraphs.Find(operation.GetControlFlowGraph(), function) is not { } graph)
        {
            return;
        }

        foreach (var flow in ResponseFlow.Read(graph, model, operation.CancellationToken))
        {
            foreach (var rule in FlowRules.All)
            {
                rule.Judge(flow, operation.ReportDiagnostic);
            }
        }
    }
}
