using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5012: a <c>catch</c> writes the error to the response, and nothing in the function sets a status.</summary>
internal static class HSC5012ErrorSentAsSuccess
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ErrorSentAsSuccess,
        title: "Error sent with the status of success",
        messageFormat: "Set a status before '{0}' writes the error; the client sees 200",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "A response is 200 until something sets another status. Clients, caches and monitors take the text of the error for the answer.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1");

    /// <summary>The diagnostic for a write that was found.</summary>
    public static Diagnostic At(SyntaxNode write) => Diagnostic.Create(
        Descriptor,
        write.GetLocation(),
        write is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } ? name : "the call");

    /// <summary>Content that a handler writes.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(new FlowNeed(FlowTraits.None, FlowTraits.CaughtContent));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            var happening = flow.Events[step];
            if (happening.Kind == FlowEventKind.Writes
                && flow.Concerns(step)
                && flow.Before(step) is { MayBeFresh: true }
                && ErrorWrite.TryRead(happening, out var handler)
                && !MayHaveAnswered(flow, handler, step))
            {
                report(At(happening.Operation.Syntax));
            }
        }
    }

    private static bool MayHaveAnswered(ResponseFlow flow, SyntaxNode handler, int write)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Concerns(step)
                && (SaysMore(flow.Events[step]) || IsStreamed(flow.Events[step], handler) || IsHandedOn(flow.Events[step], handler, isBefore: step < write)))
            {
                return true;
            }
        }

        return false;
    }

    // A redirect is an answer of its own, and no status for the error. Events are sent one by one after the response has
    // started, whether the function that sends them shows it or not.
    private static bool SaysMore(FlowEvent step) =>
        step is { Kind: FlowEventKind.SetsStatus, Operation: IAssignmentOperation }
        || (ResponseHeaders.Is(step.Header, "Content-Type") && EventStreams.Is(step.Value));

    // After the first round the status cannot change any more.
    private static bool IsStreamed(FlowEvent step, SyntaxNode handler) =>
        step.Kind is FlowEventKind.Writes or FlowEventKind.Starts
        && handler.Parent is TryStatementSyntax attempt
        && Loops.Repeat(step.Operation.Syntax, attempt);

    // A helper that gets the response first may set the status. The rest of the pipeline is no helper, unless the handler asks it.
    private static bool IsHandedOn(FlowEvent step, SyntaxNode handler, bool isBefore) =>
        isBefore && handler.Span.Contains(step.Operation.Syntax.Span)
            ? step.Kind is FlowEventKind.HandsOn or FlowEventKind.GoesOn
            : step.Operation.Syntax.SpanStart < handler.SpanStart && HelperCalls.MayAnswer(step);
}
