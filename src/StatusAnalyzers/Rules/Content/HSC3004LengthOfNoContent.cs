using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Content;

/// <summary>HSC3004: a response that may have no content gets a length, or a transfer encoding, of content.</summary>
internal static class HSC3004LengthOfNoContent
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.LengthOfNoContent,
        title: "Length of content with a status that may have none",
        messageFormat: "Remove {0}, which must not go with {1}",
        Categories.Content,
        DiagnosticSeverity.Warning,
        description: "The server refuses to send the response, and the client sees 500.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6");

    /// <summary>A length and a status without content, in any order.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(
        new FlowNeed(FlowTraits.Framing, FlowTraits.BodylessStatus | FlowTraits.Returned),
        new FlowNeed(FlowTraits.BodylessStatus, FlowTraits.Framing));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (!flow.Concerns(step) || flow.Before(step) is not { } state)
            {
                continue;
            }

            var happening = flow.Events[step];
            if (happening.Kind == FlowEventKind.SetsHeader && IsFraming(happening) && flow.IsAlways(state, BodylessStatus.HasNoLength))
            {
                report(Create(happening, happening.Header!, flow.Events[state.Assignments[0]].Status));
            }
            else if (happening.Kind == FlowEventKind.SetsStatus && state.Length != FlowState.NoLength && happening.Status.IsAlways(BodylessStatus.HasNoLength))
            {
                report(Create(happening, "Content-Length", happening.Status));
            }
            else if (happening.Kind == FlowEventKind.Returns && state.Length != FlowState.NoLength && TryReadBodyless(happening, out var status))
            {
                report(Create(flow.Events[state.Length], "Content-Length", status));
            }
        }
    }

    private static bool IsFraming(FlowEvent step) =>
        ResponseHeaders.Is(step.Header, "Transfer-Encoding") || (ResponseHeaders.Is(step.Header, "Content-Length") && ResponseHeaders.IsLength(step.Value));

    // Response.ContentLength = 5; return NoContent();
    private static bool TryReadBodyless(FlowEvent step, out CodeFact status)
    {
        var values = ReturnedValue.Read(step.Operation);
        status = values.Length > 0 ? values[0].Status : CodeFact.Unset;
        foreach (var value in values)
        {
            if (!value.Status.IsAlways(BodylessStatus.HasNoLength))
            {
                return false;
            }
        }

        return values.Length > 0;
    }

    private static Diagnostic Create(FlowEvent at, string header, CodeFact status) =>
        Diagnostic.Create(Descriptor, at.Operation.Syntax.GetLocation(), header, CodeWording.Of(status.Places[0].Code));
}
