using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5006: a <c>catch</c> around the rest of the pipeline sets the status, and does not look whether the response has started.</summary>
internal static class HSC5006StatusForExceptionAfterStart
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.StatusForExceptionAfterStart,
        title: "Status set for an exception without asking HasStarted",
        messageFormat: "Check HasStarted before '{0}': the exception may come after the first write",
        Categories.Agreement,
        DiagnosticSeverity.Info,
        description: "What threw may have written before. Then setting the status throws as well, and that exception hides the one that was caught.",
        source: "https://learn.microsoft.com/aspnet/core/fundamentals/middleware/write");

    /// <summary>A handler after what may start the response.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(new FlowNeed(FlowTraits.Content | FlowTraits.GoesOn, FlowTraits.CaughtStatus));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        if (flow.Has(FlowEventKind.SwapsBody))
        {
            return;
        }

        SyntaxNode? last = null;
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Events[step] is { Kind: FlowEventKind.SetsStatus, Receiver: not null } assignment
                && flow.Concerns(step)
                && flow.Before(step) is { MayBeStarted: true }
                && CatchClauses.Around(assignment.Operation) is { Syntax: { Parent: { } attempt } clause }
                && clause != last
                && !ChecksStarted(flow, clause)
                && MayStartIn(flow, attempt, clause))
            {
                last = clause;
                report(Diagnostic.Create(Descriptor, assignment.Operation.Syntax.GetLocation(), assignment.Operation.Syntax.ToString()));
            }
        }
    }

    /// <summary>The diagnostic for a call that sets the status.</summary>
    public static Diagnostic At(InvocationExpressionSyntax call) => Diagnostic.Create(Descriptor, call.GetLocation(), call.Expression.ToString());

    /// <summary>The diagnostic for a call that executes a result.</summary>
    public static Diagnostic AtExecuted(InvocationExpressionSyntax call) => Diagnostic.Create(
        Descriptor,
        call.GetLocation(),
        HasStartedFix.Executed,
        ((MemberAccessExpressionSyntax)call.Expression).Name.ToString());

    // A look in another handler says nothing about this one.
    private static bool ChecksStarted(ResponseFlow flow, SyntaxNode clause)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Events[step].Kind == FlowEventKind.ChecksStarted
                && flow.Concerns(step)
                && (CatchClauses.Around(flow.Events[step].Operation)?.Syntax is not { } other || other == clause))
            {
                return true;
            }
        }

        return false;
    }

    // In the try block itself; a handler before this one does not matter.
    private static bool MayStartIn(ResponseFlow flow, SyntaxNode attempt, SyntaxNode clause)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Events[step].Kind is FlowEventKind.GoesOn or FlowEventKind.Writes
                && flow.Concerns(step)
                && flow.Events[step].Operation.Syntax is var syntax
                && attempt.Span.Contains(syntax.Span)
                && syntax.Span.End < clause.SpanStart
                && CatchClauses.Around(flow.Events[step].Operation)?.Syntax.Parent != attempt
                && (flow.Events[step].Kind == FlowEventKind.GoesOn || MayThrowAfterStart(flow.Events[step], attempt)))
            {
                return true;
            }
        }

        return false;
    }

    // A write that ends the block fails because the client is gone, and nobody sees the status. What makes JSON may fail in
    // the middle of it.
    private static bool MayThrowAfterStart(FlowEvent write, SyntaxNode attempt) =>
        write.MakesJson
        || write.Operation.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Parent: BlockSyntax { Parent: TryStatementSyntax } } statement
        || Awaited(statement.Expression) != write.Operation.Syntax
        || (attempt as TryStatementSyntax)?.Block.Statements.Any(other => other is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } || (other.SpanStart > statement.SpanStart && other is not ReturnStatementSyntax { Expression: null })) != false;

    private static ExpressionSyntax Awaited(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => Awaited(awaited.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access } => access.Expression,
        _ => expression,
    };
}
