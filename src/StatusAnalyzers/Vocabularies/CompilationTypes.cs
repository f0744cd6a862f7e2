using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Vocabularies;

/// <summary>Finds types by name, however many assemblies bring one of that name.</summary>
internal static class CompilationTypes
{
    /// <summary>
    /// The type of that metadata name which code in <paramref name="compilation"/> means when it writes the name:
    /// its own one before a referenced one. <see langword="null"/> if there is none, or if two referenced ones make
    /// the name ambiguous (CS0433).
    /// </summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string metadataName)
    {
        INamedTypeSymbol? found = null;
        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return type;
            }

            if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = type;
        }

        return found;
    }
}
