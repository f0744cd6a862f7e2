using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Recognises types by their full names without building any text.</summary>
internal static class TypeNames
{
    /// <summary>Whether <paramref name="type"/> is the top-level type of that name in that namespace, whatever its arity.</summary>
    public static bool Is(ITypeSymbol? type, string inNamespace, string name) =>
        type is INamedTypeSymbol named && named.Name == name && named.ContainingType is null && IsNamespace(named.ContainingNamespace, inNamespace);

    /// <summary>Whether <paramref name="type"/> is that type, derives from it, or implements it.</summary>
    public static bool IsOrDerives(ITypeSymbol? type, string inNamespace, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current, inNamespace, name))
            {
                return true;
            }
        }

        return IsInterface(name) && Implements(type, inNamespace, name);
    }

    /// <summary>Whether <paramref name="symbol"/> is the namespace of that name, with dots.</summary>
    public static bool IsNamespace(INamespaceSymbol? symbol, string name)
    {
        var end = name.Length;
        while (symbol is { IsGlobalNamespace: false })
        {
            var start = end - symbol.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0)
            {
                return false;
            }

            symbol = symbol.ContainingNamespace;
            if (start == 0)
            {
                return symbol is { IsGlobalNamespace: true };
            }

            end = start - 1;
            if (name[end] != '.')
            {
                return false;
            }
        }

        return false;
    }

    // All frameworks write interfaces so, and the list of all that a type implements is long and dear.
    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);

    private static bool Implements(ITypeSymbol? type, string inNamespace, string name)
    {
        if (type is not null)
        {
            foreach (var face in type.AllInterfaces)
            {
                if (Is(face, inNamespace, name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
