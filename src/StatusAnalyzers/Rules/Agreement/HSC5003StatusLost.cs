using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5003: whichever way the function goes on, the result that it returns brings a status of its own.</summary>
internal static class HSC5003StatusLost
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.StatusLost,
        title: "Status that the returned result replaces",
        messageFormat: "The status set here is {0}: '{1}' {2}",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "Most results set the status when they are executed, after the code that returned them. What was set before is lost.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>A result after a status.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(new FlowNeed(FlowTraits.Status, FlowTraits.Returned));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        Dictionary<int, Fate?>? fates = null;
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Concerns(step) && flow.Before(step) is { Assignments: { Length: > 0 } assignments } && FateAt(flow.Events[step], out var replacement))
            {
                fates ??= new Dictionary<int, Fate?>();
                foreach (var assignment in assignments)
                {
                    fates[assignment] = Combine(fates, assignment, FateOf(flow.Events[assignment], replacement));
                }
            }
        }

        if (fates is not null)
        {
            foreach (var fate in fates)
            {
                if (fate.Value is { } known)
                {
                    report(Create(flow.Events[fate.Key], known));
                }
            }
        }
    }

    /// <summary>Whether something becomes of the status at a step: it is replaced, or (<see langword="null"/>) it is of use.</summary>
    private static bool FateAt(FlowEvent step, out ReturnedValue? replacement)
    {
        replacement = null;
        switch (step.Kind)
        {
            case FlowEventKind.ReadsStatus or FlowEventKind.HandsOn or FlowEventKind.GoesOn or FlowEventKind.SwapsBody
                or FlowEventKind.Writes or FlowEventKind.Starts or FlowEventKind.Answers:
                return true;
            case FlowEventKind.Returns:
                foreach (var value in ReturnedValue.Read(step.Operation))
                {
                    if (value.Precedence != StatusPrecedence.Replaces)
                    {
                        replacement = null;
                        return true;
                    }

                    replacement ??= value;
                }

                return true;
            default:
                return false;
        }
    }

    // Where the two may agree, neither word is certain.
    private static Fate? FateOf(FlowEvent assignment, ReturnedValue? replacement) =>
        replacement is not null && StatusAgreement.Find(assignment, replacement) is { } agrees ? new Fate(replacement, agrees) : null;

    // Once of use, always of use; and of several results the one that differs is worth more words than the one that agrees.
    private static Fate? Combine(Dictionary<int, Fate?> fates, int assignment, Fate? fate) =>
        !fates.TryGetValue(assignment, out var known) ? fate
        : known is null || fate is null ? null
        : known.Agrees ? fate : known;

    private static Diagnostic Create(FlowEvent assignment, Fate fate)
    {
        var (replacement, agrees) = fate;

        // A redirect sets a header too, which stays.
        var isRemovable = assignment.Operation is IAssignmentOperation && (assignment.Status.IsKnown || agrees);
        return Diagnostic.Create(
            Descriptor,
            assignment.Operation.Syntax.GetLocation(),
            agrees ? DiagnosticSeverity.Info : Descriptor.DefaultSeverity,
            additionalLocations: new[] { replacement.Value.Syntax.GetLocation() },
            LostStatusFix.Properties(isRemovable, agrees ? null : StatusMoves.Find(assignment.Operation, replacement)),
            agrees ? "redundant" : "lost",
            replacement.Name,
            replacement.Status.TryGetSingle(out var code) ? "answers " + CodeWording.Of(code) : agrees ? "brings the same" : "brings its own");
    }

    // The result that replaces the status, and whether it brings the same one.
    private sealed record Fate(ReturnedValue Replacement, bool Agrees);
}
