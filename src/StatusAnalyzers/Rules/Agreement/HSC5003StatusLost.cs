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
        Dictionary<int, ReturnedValue?>? fates = null;
        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Concerns(step) && flow.Before(step) is { Assignments: { Length: > 0 } assignments } && FateAt(flow.Events[step], out var replacement))
            {
                fates ??= new Dictionary<int, ReturnedValue?>();
                foreach (var assignment in assignments)
                {
                    fates[assignment] = Combine(fates, assignment, replacement, flow.Events[assignment].Status);
                }
            }
        }

        if (fates is not null)
        {
            foreach (var fate in fates)
            {
                if (fate.Value is { } replacement)
                {
                    report(Create(flow.Events[fate.Key], replacement));
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

    // Once of use, always of use; and of several results the one that differs is worth more words than the one that agrees.
    private static ReturnedValue? Combine(Dictionary<int, ReturnedValue?> fates, int assignment, ReturnedValue? replacement, CodeFact status) =>
        !fates.TryGetValue(assignment, out var known) ? replacement
        : known is null || replacement is null ? null
        : Agrees(status, known) ? replacement : known;

    private static bool Agrees(CodeFact status, ReturnedValue replacement) =>
        status.TryGetSingle(out var set) && replacement.Status.TryGetSingle(out var own) && set == own;

    private static Diagnostic Create(FlowEvent assignment, ReturnedValue replacement)
    {
        var agrees = Agrees(assignment.Status, replacement);

        // A redirect sets a header too, which stays.
        return Diagnostic.Create(
            Descriptor,
            assignment.Operation.Syntax.GetLocation(),
            agrees ? DiagnosticSeverity.Info : Descriptor.DefaultSeverity,
            additionalLocations: new[] { replacement.Value.Syntax.GetLocation() },
            LostStatusFix.Properties(assignment is { Status.IsKnown: true, Operation: IAssignmentOperation }, agrees ? null : StatusMoves.Find(assignment.Operation, replacement)),
            agrees ? "redundant" : "lost",
            replacement.Name,
            replacement.Status.TryGetSingle(out var code) ? "answers " + CodeWording.Of(code) : "brings its own");
    }
}
