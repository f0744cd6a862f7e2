using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Which symbols of a compilation hold status codes, and by which way that was recognised. Answers are kept for the
/// compilation's life.
/// </summary>
internal sealed class SlotFinder
{
    // How many hops a value may take from symbol to symbol before it must have reached a slot: parameter, wrapper,
    // wrapper of the wrapper. It also ends recursion.
    private const int MaxHops = 3;

    // One cache per number of hops left: an answer found with fewer hops must not stand for one with more, or the
    // result would depend on the order in which files are analysed.
    private readonly ConcurrentDictionary<(ISymbol Symbol, SlotPart Part), SlotWay>[] _ways;
    private readonly SlotInference _inference;

    public SlotFinder(Compilation compilation)
    {
        _ways = new ConcurrentDictionary<(ISymbol, SlotPart), SlotWay>[MaxHops + 1];
        for (var hops = 0; hops <= MaxHops; hops++)
        {
            _ways[hops] = new ConcurrentDictionary<(ISymbol, SlotPart), SlotWay>(SymbolPartComparer.Instance);
        }

        Flows = new SlotFlow(this);
        _inference = new SlotInference(compilation, Flows);
    }

    /// <summary>How values reach the slots of this compilation.</summary>
    public SlotFlow Flows { get; }

    /// <summary>The way by which <paramref name="symbol"/> is a slot, or <see cref="SlotWay.None"/>.</summary>
    /// <param name="symbol">A parameter, property, field, local, or a method for what it returns.</param>
    /// <param name="part">Which part of it is asked for.</param>
    /// <param name="hops">How many hops inference may still take; below zero, nothing is inferred.</param>
    public SlotWay WayOf(ISymbol symbol, SlotPart part = SlotPart.Value, int hops = MaxHops)
    {
        symbol = symbol.OriginalDefinition;
        if (hops < 0)
        {
            return SlotConvention.WayOf(symbol, part);
        }

        var cache = _ways[hops];
        if (!cache.TryGetValue((symbol, part), out var way))
        {
            way = SlotConvention.WayOf(symbol, part);
            if (way == SlotWay.None && _inference.IsSlot(symbol, part, hops))
            {
                way = SlotWay.Inferred;
            }

            cache.TryAdd((symbol, part), way);
        }

        return way;
    }
}
