using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>The way of a value into a slot.</summary>
/// <param name="Kind">How it gets there.</param>
/// <param name="Way">By which way the slot was recognised.</param>
/// <param name="Counterpart">What it is compared with, or the cast that it stands in.</param>
internal readonly record struct Flow(FlowKind Kind, SlotWay Way, IOperation? Counterpart = null)
{
    /// <summary>Into no slot.</summary>
    public static Flow None => default;

    /// <summary>Whether there is a slot.</summary>
    public bool ReachesSlot => Way != SlotWay.None;

    /// <summary>The flow of that kind into a slot recognised by <paramref name="way"/>; none if that is none.</summary>
    public static Flow Into(FlowKind kind, SlotWay way, IOperation? counterpart = null) =>
        way == SlotWay.None ? None : new Flow(kind, way, counterpart);
}
