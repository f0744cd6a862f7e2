using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Which symbols of a compilation hold status codes. Answers are kept for the compilation's life.</summary>
internal sealed class SlotFinder(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, SlotWay> _ways = new(SymbolEqualityComparer.Default);

    /// <summary>The way by which <paramref name="symbol"/> is a slot, or <see cref="SlotWay.None"/>.</summary>
    public SlotWay WayOf(ISymbol symbol) => _ways.GetOrAdd(symbol.OriginalDefinition, Find);

    private SlotWay Find(ISymbol symbol) =>
        compilation is not null && symbol.Name.EndsWith("statusCode", StringComparison.OrdinalIgnoreCase)
            ? SlotWay.Convention
            : SlotWay.None;
}
