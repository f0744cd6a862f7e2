using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Compares parts of symbols.</summary>
internal sealed class SymbolPartComparer : IEqualityComparer<(ISymbol Symbol, SlotPart Part)>
{
    /// <summary>The only one.</summary>
    public static readonly SymbolPartComparer Instance = new();

    /// <inheritdoc/>
    public bool Equals((ISymbol Symbol, SlotPart Part) x, (ISymbol Symbol, SlotPart Part) y) =>
        x.Part == y.Part && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

    /// <inheritdoc/>
    public int GetHashCode((ISymbol Symbol, SlotPart Part) obj) =>
        unchecked((SymbolEqualityComparer.Default.GetHashCode(obj.Symbol) * 5) + (int)obj.Part);
}
