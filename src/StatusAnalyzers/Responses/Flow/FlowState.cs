using System;
using System.Collections.Immutable;
using System.Linq;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// What may hold of one response at one point, on all the paths that lead there: which assignments its status may come
/// from, and whether it has started. States only grow while a graph is walked, and no further than a few assignments, so
/// that the walk ends and costs no more for a graph of ten thousand branches than its size.
/// </summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    // More assignments than this at one point tell nothing that one could say in a message.
    private const int MostAssignments = 8;

    /// <summary>The value of <see cref="Length"/> for none.</summary>
    public const int NoLength = -1;

    private FlowState(bool mayBeUnset, bool mayBeUnknown, ImmutableArray<int> assignments, bool mayBeFresh, bool mayBeStarted, int length)
    {
        Length = length;
        MayBeUnset = mayBeUnset;
        MayBeUnknown = mayBeUnknown;
        Assignments = assignments;
        MayBeFresh = mayBeFresh;
        MayBeStarted = mayBeStarted;
    }

    /// <summary>At the beginning of a function: the function has set nothing.</summary>
    public static FlowState Entry { get; } = new(mayBeUnset: true, mayBeUnknown: false, ImmutableArray<int>.Empty, mayBeFresh: true, mayBeStarted: false, NoLength);

    /// <summary>Whether the function may not have set the status.</summary>
    public bool MayBeUnset { get; }

    /// <summary>Whether code that is not seen may have set the status.</summary>
    public bool MayBeUnknown { get; }

    /// <summary>Whether the function may not have started the response.</summary>
    public bool MayBeFresh { get; }

    /// <summary>Whether the function, or code that it called, may have started the response.</summary>
    public bool MayBeStarted { get; }

    /// <summary>The indexes of the events that may have set the status last, in ascending order.</summary>
    public ImmutableArray<int> Assignments { get; }

    /// <summary>Whether one of <see cref="Assignments"/> has set the status for certain.</summary>
    public bool IsAssigned => !MayBeUnset && !MayBeUnknown && Assignments.Length > 0;

    /// <summary>The index of the event that set a length of content on every path; <see cref="NoLength"/> if there is not one.</summary>
    public int Length { get; }

    /// <summary>After a length of content was set, or taken back.</summary>
    /// <param name="length">The index of the event, or <see cref="NoLength"/>.</param>
    public FlowState WithLength(int length) => new(MayBeUnset, MayBeUnknown, Assignments, MayBeFresh, MayBeStarted, length);

    /// <summary>After that assignment.</summary>
    public FlowState Assigned(int assignment) => new(mayBeUnset: false, mayBeUnknown: false, ImmutableArray.Create(assignment), MayBeFresh, MayBeStarted, Length);

    /// <summary>After something was written.</summary>
    public FlowState Started() => new(MayBeUnset, MayBeUnknown, Assignments, mayBeFresh: false, mayBeStarted: true, Length);

    /// <summary>After code that is not seen.</summary>
    public FlowState HandedOn() => new(mayBeUnset: false, mayBeUnknown: true, ImmutableArray<int>.Empty, MayBeFresh, mayBeStarted: true, NoLength);

    /// <summary>Where two paths meet.</summary>
    public FlowState Join(FlowState other)
    {
        var assignments = Merge(Assignments, other.Assignments);
        var tooMany = assignments.Length > MostAssignments;
        var joined = new FlowState(
            MayBeUnset || other.MayBeUnset,
            MayBeUnknown || other.MayBeUnknown || tooMany,
            tooMany ? ImmutableArray<int>.Empty : assignments,
            MayBeFresh || other.MayBeFresh,
            MayBeStarted || other.MayBeStarted,
            Length == other.Length ? Length : NoLength);
        return joined.Equals(this) ? this : joined;
    }

    /// <inheritdoc/>
    public bool Equals(FlowState? other) =>
        other is not null
        && MayBeUnset == other.MayBeUnset
        && MayBeUnknown == other.MayBeUnknown
        && MayBeFresh == other.MayBeFresh
        && MayBeStarted == other.MayBeStarted
        && Length == other.Length
        && Assignments.SequenceEqual(other.Assignments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FlowState);

    /// <inheritdoc/>
    public override int GetHashCode() => Assignments.Length;

    private static ImmutableArray<int> Merge(ImmutableArray<int> first, ImmutableArray<int> second)
    {
        if (first.Length == 0 || first.SequenceEqual(second))
        {
            return second;
        }

        if (second.Length == 0)
        {
            return first;
        }

        var merged = ImmutableArray.CreateBuilder<int>(first.Length + second.Length);
        int i = 0, j = 0;
        while (i < first.Length || j < second.Length)
        {
            if (j == second.Length || (i < first.Length && first[i] < second[j]))
            {
                merged.Add(first[i++]);
            }
            else
            {
                i += i < first.Length && first[i] == second[j] ? 1 : 0;
                merged.Add(second[j++]);
            }
        }

        return merged.ToImmutable();
    }
}
