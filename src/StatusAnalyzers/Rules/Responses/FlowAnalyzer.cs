using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Rules.Agreement;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>
/// Reads what a function does to a response over time, and lets the rules judge it. Only a function that does
/// what one of them needs is followed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer() : StatusDiagnosticAnalyzer(FlowRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var mentions = new ResponseMentions(context.Words);

        // By the member and not by the operation: an editor asks for parts of a member, and the rules look at all of it.
        start.RegisterOperationBlockAction(member => AnalyzeMember(member, context, mentions));

        // By the operation and not by the syntax: what these look into is bound by then.
        start.RegisterOperationAction(operation => AnalyzeCatch(operation, context, mentions), OperationKind.CatchClause);
        start.RegisterOperationAction(operation => AnalyzeIf(operation, context), OperationKind.Conditional);
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

            foreach (var function in FlowTriggers.FunctionsAt(places, block.Syntax, FlowRules.Needs, model, member.CancellationToken))
            {
                if (FunctionGraphs.Find(member.GetControlFlowGraph(block), function) is { } graph)
                {
                    foreach (var flow in ResponseFlow.Read(graph, model, member.CancellationToken))
                    {
                        Judge(flow, context.GeneratedPlaces.Filter(member.ReportDiagnostic));
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

    private static void AnalyzeIf(OperationAnalysisContext operation, StatusContext context)
    {
        if (operation.Operation is { Syntax: IfStatementSyntax statement, SemanticModel: { } model }
            && FallThrough.Read(statement, model, operation.CancellationToken) is { } found
            && !context.GeneratedPlaces.Contain(statement))
        {
            operation.ReportDiagnostic(HSC5007GoesOnAfterError.At(found, model));
        }
    }

    private static void AnalyzeCatch(OperationAnalysisContext operation, StatusContext context, ResponseMentions mentions)
    {
        if (operation.Operation is not { Syntax: CatchClauseSyntax clause, SemanticModel: { } model })
        {
            return;
        }

        // What is written or set, here or in a method of this file, is mentioned in it.
        var isMentioned = mentions.In(clause.SyntaxTree);
        if ((!isMentioned && !ExecutedResults.MayBeIn(clause)) || context.GeneratedPlaces.Contain(clause))
        {
            return;
        }

        if (ExecutedResults.TryRead(clause, model, out var executed, operation.CancellationToken))
        {
            operation.ReportDiagnostic(HSC5006StatusForExceptionAfterStart.AtExecuted(executed));
        }
        else if (isMentioned && ExceptionHelpers.TryRead(clause, model, out var call, operation.CancellationToken))
        {
            operation.ReportDiagnostic(HSC5006StatusForExceptionAfterStart.At(call));
        }

        if (isMentioned && UnresolvedErrorWrite.TryRead(clause, model, out var write, operation.CancellationToken))
        {
            operation.ReportDiagnostic(HSC5012ErrorSentAsSuccess.At(write));
        }
    }
}
