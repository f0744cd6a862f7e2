using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Content;

/// <summary>HSC3002: content follows a status that may have none, on every path that leads there.</summary>
internal static class HSC3002ContentAfterBodylessStatus
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ContentAfterBodylessStatus,
        title: "Content after a status that may have none",
        messageFormat: "The status was set to {0}, which may have no content",
        Categories.Content,
        DiagnosticSeverity.Warning,
        description: "The server throws while it writes, or drops the content, or sends it where the client reads the next response.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1");

    /// <summary>Content after a status without it.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(new FlowNeed(FlowTraits.BodylessStatus, FlowTraits.Content | FlowTraits.Returned));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        for (var step = 0; step < flow.Events.Count; step++)
        {
            // After the first piece of content there is nothing new to say about the second.
            if (flow.Concerns(step)
                && flow.Before(step) is { MayBeFresh: true } state
                && flow.IsAlways(state, BodylessStatus.Is)
                && HasContent(flow.Events[step]))
            {
                var status = flow.Events[state.Assignments[0]];
                report(Diagnostic.Create(
                    Descriptor,
                    flow.Events[step].Operation.Syntax.GetLocation(),
                    additionalLocations: new[] { status.Operation.Syntax.GetLocation() },
                    CodeWording.Of(status.Status.Places[0].Code)));
            }
        }
    }

    private static bool HasContent(FlowEvent step) => step.Kind switch
    {
        FlowEventKind.Writes or FlowEventKind.Fills => step.Content.Presence == ContentPresence.Present,
        FlowEventKind.Returns => KeepsStatusWithContent(step),
        _ => false,
    };

    private static bool KeepsStatusWithContent(FlowEvent step)
    {
        var values = ReturnedValue.Read(step.Operation);
        foreach (var value in values)
        {
            if (value is not { Precedence: StatusPrecedence.Keeps, Content.Presence: ContentPresence.Present })
            {
                return false;
            }
        }

        return values.Length > 0;
    }
}
