using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Content;

/// <summary>HSC3004: a response that may have no content gets a length, or a transfer encoding, of content.</summary>
internal static class HSC3004LengthOfNoContent
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.LengthOfNoContent,
        title: "Length of content with a status that may have none",
        messageFormat: "{0} and the status {1} exclude each other",
        Categories.Content,
        DiagnosticSeverity.Warning,
        description: "The server refuses to send the response, and the client sees 500.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6");

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
                report(Create(happening, happening.Header!, flow.Events[state.Assignments[0]]));
            }
            else if (happening.Kind == FlowEventKind.SetsStatus && state.Length != FlowState.NoLength && happening.Status.IsAlways(BodylessStatus.HasNoLength))
            {
                report(Create(happening, "Content-Length", happening));
            }
        }
    }

    private static bool IsFraming(FlowEvent step) =>
        Headers.Is(step.Header, "Transfer-Encoding") || (Headers.Is(step.Header, "Content-Length") && Headers.IsLength(step.Value));

    private static Diagnostic Create(FlowEvent at, string header, FlowEvent status) =>
        Diagnostic.Create(Descriptor, at.Operation.Syntax.GetLocation(), header, BodylessStatus.Describe(status.Status.Places[0].Code));
}
