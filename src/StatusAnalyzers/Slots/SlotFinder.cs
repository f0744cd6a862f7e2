using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Options;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Which symbols of a compilation hold status codes, and by which way that was recognised. Answers are kept for the
/// compilation's life.
/// </summary>
internal sealed class SlotFinder
{
    /// <summary>
    /// How many hops a value may take from symbol to symbol before it must have reached a slot: a parameter, a wrapper,
    /// the wrapper's wrapper. It also ends recursion.
    /// </summary>
    public const int MaxHops = 3;

    private readonly ConcurrentDictionary<ISymbol, SlotAnswers> _answers = new(SymbolEqualityComparer.Default);
    private readonly SlotInference _inference;
    private readonly StatusOptions _options;

    /// <summary>Finds slots in <paramref name="compilation"/>, for the files for which <paramref name="options"/> hold.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options.</param>
    /// <param name="sent">The members of the compilation that are sent, which no option changes.</param>
    public SlotFinder(Compilation compilation, StatusOptions options, SentMembers sent)
    {
        _options = options;
        Flows = new SlotFlow(this);
        _inference = new SlotInference(compilation, Flows, sent);
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
            TryJudge(symbol, part, out var said);
            return said;
        }

        var answers = _answers.GetOrAdd(symbol, static _ => new SlotAnswers());
        if (!answers.TryGet(part, hops, out var way))
        {
            if (!TryJudge(symbol, part, out way) && _options.Inference && _inference.IsSlot(symbol, part, hops))
            {
                way = SlotWay.Inferred;
            }

            answers.Set(part, hops, way);
        }

        return way;
    }

    // What the user says goes before what the symbol says of itself.
    private bool TryJudge(ISymbol symbol, SlotPart part, out SlotWay way)
    {
        if (_options.ExcludedMembers.Matches(symbol))
        {
            way = SlotWay.None;
            return true;
        }

        if (_options.StatusMembers.Matches(symbol))
        {
            way = SlotWay.Listed;
            return true;
        }

        return SlotConvention.TryJudge(symbol, part, out way);
    }
}
