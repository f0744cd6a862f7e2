using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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
                && CatchClauses.Around(assignment.Operation) is { Syntax: { Parent: { } attempt } clause } handler
                && clause != last
                && !ChecksStarted(flow, clause)
                && MayStartIn(flow, attempt, handler))
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
    private static bool MayStartIn(ResponseFlow flow, SyntaxNode attempt, ICatchClauseOperation clause)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (MayStart(flow.Events[step], attempt, clause)
                && flow.Concerns(step)
                && flow.Events[step].Operation.Syntax is var syntax
                && attempt.Span.Contains(syntax.Span)
                && syntax.Span.End < clause.Syntax.SpanStart
                && CatchClauses.Around(flow.Events[step].Operation)?.Syntax.Parent != attempt)
            {
                return true;
            }
        }

        return false;
    }

    // A copy fails because of its source, but whoever waits for one exception knows where that comes from.
    private static bool MayStart(FlowEvent step, SyntaxNode attempt, ICatchClauseOperation clause) => step.Kind switch
    {
        FlowEventKind.GoesOn => true,
        FlowEventKind.Writes or FlowEventKind.Answers => MayThrowAfterStart(step, attempt),
        FlowEventKind.HandsOn => CatchClauses.CatchesAll(clause) && BodyCopies.Is(step.Operation),
        _ => false,
    };

    // A write that ends the block fails because the client is gone, and nobody sees the status. What makes JSON may fail in
    // the middle of it.
    private static bool MayThrowAfterStart(FlowEvent write, SyntaxNode attempt) =>
        write.MakesJson
        || write.Operation.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
        || Result(statement, write.Kind) is not { } result
        || Awaited(result) != write.Operation.Syntax
        || !Ends(statement, attempt);

    // The expression that is all that the statement does. A web socket is kept, and what happens to it then comes after.
    private static ExpressionSyntax? Result(StatementSyntax statement, FlowEventKind kind) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax kept } when kind == FlowEventKind.Answers => kept.Right,
        ExpressionStatementSyntax plain => plain.Expression,
        ReturnStatementSyntax left => left.Expression,
        _ => null,
    };

    // Nothing of the try block runs after the statement: it is the last one of its branch, and so is what the branch belongs
    // to, or the branch leaves. What is disposed at the end of a block does run, and so does what is behind a loop.
    private static bool Ends(StatementSyntax statement, SyntaxNode attempt)
    {
        var leaves = statement is ReturnStatementSyntax;
        for (SyntaxNode node = statement; node.Parent is { } parent && node.Parent != attempt; node = parent)
        {
            var statements = parent switch
            {
                BlockSyntax block => block.Statements,
                SwitchSectionSyntax section => section.Statements,
                IfStatementSyntax or ElseClauseSyntax or SwitchStatementSyntax => default(SyntaxList<StatementSyntax>),
                _ => (SyntaxList<StatementSyntax>?)null,
            };
            if (statements is not { } siblings || siblings.Any(sibling => sibling is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }))
            {
                return false;
            }

            var next = leaves ? null : siblings.FirstOrDefault(sibling => sibling.SpanStart > node.SpanStart && sibling is not BreakStatementSyntax);
            leaves |= next is ReturnStatementSyntax { Expression: null };
            if (next is not null && !leaves)
            {
                return false;
            }
        }

        return true;
    }

    private static ExpressionSyntax Awaited(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => Awaited(awaited.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access } => access.Expression,
        _ => expression,
    };
}
