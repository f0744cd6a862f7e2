using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Vocabularies;

/// <summary>
/// One set of named constants for status codes that a compilation offers, read from the type's own members
/// by value. A constant that this version of the framework lacks is not in it.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<int, string> _names;

    private Vocabulary(INamedTypeSymbol type, Dictionary<int, string> names)
    {
        Type = type;
        MetadataName = type.ToDisplayString();
        _names = names;
    }

    /// <summary>The type that holds the constants.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The full metadata name of <see cref="Type"/>.</summary>
    public string MetadataName { get; }

    /// <summary>Whether the constants are members of an enum, and need a cast where an <c>int</c> is wanted.</summary>
    public bool IsEnum => Type.TypeKind == TypeKind.Enum;

    /// <summary>Reads the integral constants of <paramref name="type"/>.</summary>
    public static Vocabulary Read(INamedTypeSymbol type)
    {
        var names = new Dictionary<int, string>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: int value } && !names.ContainsKey(value))
            {
                names.Add(value, member.Name);
            }
        }

        return new Vocabulary(type, names);
    }

    /// <summary>Finds the canonical name of <paramref name="code"/>; <see langword="false"/> if this vocabulary has none.</summary>
    public bool TryGetName(int code, out StatusName name)
    {
        if (_names.TryGetValue(code, out var member))
        {
            name = new StatusName(this, member);
            return true;
        }

        name = default;
        return false;
    }
}
