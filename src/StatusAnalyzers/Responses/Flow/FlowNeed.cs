using System.Collections.Immutable;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// What a function must do for a rule to have anything to say about it: steps that may follow each other. A function that
/// meets no need of any rule is not followed, which is dear.
/// </summary>
/// <param name="First">A step that has any of these; <see cref="FlowTraits.None"/> if nothing needs to come first.</param>
/// <param name="Then">A step that may follow it, and has any of these.</param>
internal readonly record struct FlowNeed(FlowTraits First, FlowTraits Then)
{
    /// <summary>Whether one of <paramref name="needs"/> is met.</summary>
    /// <param name="needs">The needs.</param>
    /// <param name="before">What the steps have that may come before.</param>
    /// <param name="step">What the step has.</param>
    public static bool IsAnyMet(ImmutableArray<FlowNeed> needs, FlowTraits before, FlowTraits step)
    {
        foreach (var (first, then) in needs)
        {
            if ((step & then) != FlowTraits.None && (first == FlowTraits.None || (before & first) != FlowTraits.None))
            {
                return true;
            }
        }

        return false;
    }
}
