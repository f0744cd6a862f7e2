using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Vocabularies;

/// <summary>Finds types by name, however many assemblies bring one of that name.</summary>
internal static class CompilationTypes
{
    /// <summary>
    /// The type of that metadata name which code in <paramref name="compilation"/> means when it writes the name:
    /// its own one before a referenced one, and of those only one that the code can see. <see langword="null"/> if
    /// there is none, or if two referenced ones make the name ambiguous (CS0433). A nested type of the compilation's
    /// own is found whatever its accessibility.
    /// </summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string metadataName) =>
        Choose(compilation, compilation.GetTypesByMetadataName(metadataName));

    /// <summary>
    /// The same for a type of the frameworks, of which it is known in which assemblies it can be. The other assemblies of
    /// the frameworks are not looked into: to read the names in all of them would be most of what this package costs.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="metadataName">The metadata name of a type that is not nested.</param>
    /// <param name="homes">The assemblies of the frameworks that have the type in one version or another.</param>
    public static INamedTypeSymbol? FindOfFramework(Compilation compilation, string metadataName, ImmutableArray<string> homes)
    {
        if (compilation.Assembly.GetTypeByMetadataName(metadataName) is { } own)
        {
            return own;
        }

        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if ((!IsOfFramework(assembly.Name) || homes.Contains(assembly.Name)) && assembly.GetTypeByMetadataName(metadataName) is { } type)
            {
                types.Add(type);
            }
        }

        return Choose(compilation, types.ToImmutable());
    }

    private static INamedTypeSymbol? Choose(Compilation compilation, ImmutableArray<INamedTypeSymbol> types)
    {
        INamedTypeSymbol? found = null;
        foreach (var type in types)
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return type;
            }

            if (!IsAccessible(compilation, type) || !IsInGlobalNamespace(compilation, type))
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

    /// <summary>
    /// The full metadata name of <paramref name="type"/>, which <see cref="Find"/> finds it by:
    /// <c>Namespace.Outer`1+Inner</c>.
    /// </summary>
    public static string NameOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return NameOf(outer) + "+" + type.MetadataName;
        }

        var name = type.MetadataName;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.MetadataName + "." + name;
        }

        return name;
    }

    private static bool IsOfFramework(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal)
        || assembly is "System" or "mscorlib" or "netstandard";

    // Nearly all are, and to ask the compiler is dearer.
    private static bool IsAccessible(Compilation compilation, INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, ContainingType: null } || compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    // A reference with extern aliases and without "global" among them is seen only by code that writes the alias.
    private static bool IsInGlobalNamespace(Compilation compilation, INamedTypeSymbol type)
    {
        var aliases = compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases ?? ImmutableArray<string>.Empty;
        return aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
    }
}
