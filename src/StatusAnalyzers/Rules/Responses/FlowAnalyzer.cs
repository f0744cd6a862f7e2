using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Rules.Agreement;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>
/// Reads what a function does to a response over time, and lets the rules judge it. Only a function that sets something of a
/// response, or writes to one, is followed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer() : StatusDiagnosticAnalyzer(FlowRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var mentions = new ResponseMentions();

        // By the member and not by the operation: an editor asks for parts of a member, and the rules look at all of it.
        start.RegisterOperationBlockAction(member => AnalyzeMember(member, context, mentions));
        start.RegisterSyntaxNodeAction(node => AnalyzeCatch(node, context, mentions), SyntaxKind.CatchClause);
        start.RegisterSyntaxNodeAction(node => AnalyzeIf(node, context), SyntaxKind.IfStatement);
    }

    private static void AnalyzeMember(OperationBlockAnalysisContext member, StatusContext context, ResponseMentions mentions)
    {
        foreach (var block in member.OperationBlocks)
        {
            var places = mentions.PlacesIn(block.Syntax);
            if (places.IsEmpty || block.SemanticModel is not { } model)
            {
                continue;
            }

            foreach (var function in FlowTriggers.FunctionsAt(places, block.Syntax, model, member.CancellationToken))
            {
                if (!context.GeneratedHeaders.SaysGenerated(block.Syntax.SyntaxTree)
                    && FunctionGraphs.Find(member.GetControlFlowGraph(block), function) is { } graph)
                {
                    foreach (var flow in ResponseFlow.Read(graph, model, member.CancellationToken))
                    {
                        Judge(flow, member.ReportDiagnostic);
                    }
                }
            }
        }
    }

    private static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        foreach (var rule in FlowRules.All)
        {
            rule.Judge(flow, report);
        }
    }

    private static void AnalyzeIf(SyntaxNodeAnalysisContext node, StatusContext context)
    {
        if (FallThrough.Read((IfStatementSyntax)node.Node, node.SemanticModel, node.CancellationToken) is { } found
            && !context.GeneratedHeaders.SaysGenerated(node.Node.SyntaxTree))
        {
            node.ReportDiagnostic(HSC5007GoesOnAfterError.At(found, node.SemanticModel));
        }
    }

    private static void AnalyzeCatch(SyntaxNodeAnalysisContext node, StatusContext context, ResponseMentions mentions)
    {
        // What is written or set, here or in a method of this file, is mentioned in it.
        var clause = (CatchClauseSyntax)node.Node;
        if (!mentions.In(clause.SyntaxTree))
        {
            return;
        }

        if (ExceptionHelpers.TryRead(clause, node.SemanticModel, out var call, node.CancellationToken)
            && !context.GeneratedHeaders.SaysGenerated(clause.SyntaxTree))
        {
            node.ReportDiagnostic(HSC5006StatusForExceptionAfterStart.At(call));
        }

        if (UnresolvedErrorWrite.TryRead(clause, node.SemanticModel, out var write, node.CancellationToken)
            && !context.GeneratedHeaders.SaysGenerated(node.Node.SyntaxTree))
        {
            node.ReportDiagnostic(HSC5012ErrorSentAsSuccess.At(write));
        }
    }
}
