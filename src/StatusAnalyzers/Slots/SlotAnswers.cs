using System.Threading;

namespace StatusAnalyzers.Slots;

/// <summary>What was found out about one symbol: for each part of it, and for each number of hops that inference had left.</summary>
/// <remarks>
/// An answer found with fewer hops does not stand for one with more, or the result would depend on the order in which
/// files are analysed. Threads may find the same answer twice; it is the same.
/// </remarks>
internal sealed class SlotAnswers
{
    // A way is stored with one added, so that zero means "not asked yet".
    private readonly int[] _ways = new int[(SlotFinder.MaxHops + 1) * ((int)SlotPart.DelegateReturn + 1)];

    /// <summary>The answer, if it was found.</summary>
    public bool TryGet(SlotPart part, int hops, out SlotWay way)
    {
        var stored = Volatile.Read(ref _ways[IndexOf(part, hops)]);
        way = (SlotWay)(stored - 1);
        return stored != 0;
    }

    /// <summary>Keeps an answer.</summary>
    public void Set(SlotPart part, int hops, SlotWay way) => Volatile.Write(ref _ways[IndexOf(part, hops)], (int)way + 1);

    private static int IndexOf(SlotPart part, int hops) => ((int)part * (SlotFinder.MaxHops + 1)) + hops;
}
