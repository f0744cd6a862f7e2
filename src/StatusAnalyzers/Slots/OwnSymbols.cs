using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Tells the symbols of the program from those of other projects. An editor has the source of those too, of which no model can
/// be had here; a build has not, and both should say the same.
/// </summary>
internal static class OwnSymbols
{
    /// <summary>Whether <paramref name="compilation"/> declares <paramref name="symbol"/> itself.</summary>
    public static bool Has(Compilation compilation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
