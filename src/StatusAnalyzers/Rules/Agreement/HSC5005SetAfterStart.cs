using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5005: a status or a header is set, and on every path that leads there the response has started.</summary>
internal static class HSC5005SetAfterStart
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.SetAfterStart,
        title: "Status or header set after the response has started",
        messageFormat: "{0} comes after the response has started: {1}",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "The status and the headers go out with the first byte of content. Setting them later throws InvalidOperationException, and the client gets a response that breaks off.",
        source: "https://learn.microsoft.com/aspnet/core/fundamentals/middleware/#middleware-order");

    /// <summary>Something that is set after the response has started.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(new FlowNeed(FlowTraits.Start, FlowTraits.Status | FlowTraits.Header | FlowTraits.TypedContent | FlowTraits.Returned));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        if (flow.Has(FlowEventKind.ChecksStarted) || flow.Has(FlowEventKind.SwapsBody))
        {
            return;
        }

        for (var step = 0; step < flow.Events.Count; step++)
        {
            // The first one throws, so what follows it in the same breath never happens.
            if (flow.Concerns(step)
                && flow.Before(step) is { MayBeFresh: false } state
                && What(flow.Events[step]) is { } what
                && !(step > 0 && ReferenceEquals(flow.Before(step - 1), state) && flow.Concerns(step - 1) && What(flow.Events[step - 1]) is not null))
            {
                report(Diagnostic.Create(Descriptor, flow.Events[step].Operation.Syntax.GetLocation(), what.Thing, what.Cure));
            }
        }
    }

    private static (string Thing, string Cure)? What(FlowEvent step) => step.Kind switch
    {
        FlowEventKind.SetsStatus when step.Receiver is not null => Move("The status"),
        FlowEventKind.SetsHeader when step.Receiver is not null => Move(step.Header is { } header ? "The header " + header : "The header"),
        FlowEventKind.Writes when step.MakesJson => Move("The header Content-Type"),
        FlowEventKind.Returns => OfReturned(step),
        _ => null,
    };

    private static (string Thing, string Cure) Move(string thing) => (thing, "move it before the first write");

    // A result cannot be moved: it comes last.
    private static (string Thing, string Cure)? OfReturned(FlowEvent step)
    {
        var values = ReturnedValue.Read(step.Operation);
        foreach (var value in values)
        {
            if (value.Precedence is not StatusPrecedence.Replaces && value is not { Precedence: StatusPrecedence.Keeps, Content.Presence: ContentPresence.Present })
            {
                return null;
            }
        }

        return values.Length > 0 ? ($"The result '{values[0].Name}'", "return " + EmptyAnswer.InPlaceOf(values[0])) : null;
    }
}
