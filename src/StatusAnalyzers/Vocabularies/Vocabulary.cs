using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;

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
        MetadataName = CompilationTypes.NameOf(type);
        _names = names;
    }

    /// <summary>The type that holds the constants.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The full metadata name of <see cref="Type"/>, as <see cref="CompilationTypes.Find"/> takes it.</summary>
    public string MetadataName { get; }

    /// <summary>Whether the constants are members of an enum, and need a cast where an <c>int</c> is wanted.</summary>
    public bool IsEnum => Type.TypeKind == TypeKind.Enum;

    /// <summary>
    /// Reads the constants of <paramref name="type"/>: a class with constants of type <c>int</c>, or an enum of
    /// underlying type <c>int</c>, that all of <paramref name="compilation"/> can see. Constants that it cannot see,
    /// that one of <paramref name="frameworks"/> lacks, that are obsolete, or whose value is no status code are left out. <see langword="null"/> for any other type,
    /// and for one that has no constant left.
    /// </summary>
    public static Vocabulary? Read(INamedTypeSymbol type, Compilation compilation, TargetFrameworks frameworks)
    {
        if (!IsSuitable(type, compilation))
        {
            return null;
        }

        var names = new Dictionary<int, string>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: true, ConstantValue: int and >= StatusCatalog.Lowest and <= StatusCatalog.Highest and var value } field
                && IsOfOwnType(field, type)
                && (!names.TryGetValue(value, out var current) || CanonicalNames.IsBetter(value, field.Name, current))
                && (field.DeclaredAccessibility == Accessibility.Public || compilation.IsSymbolAccessibleWithin(field, compilation.Assembly))
                && frameworks.Have(MemberAges.Of(field.Name))
                && !IsObsolete(field))
            {
                names[value] = field.Name;
            }
        }

        return names.Count == 0 ? null : new Vocabulary(type, names);
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

    private static bool IsSuitable(INamedTypeSymbol type, Compilation compilation)
    {
        var kind = type.TypeKind == TypeKind.Class || type.EnumUnderlyingType?.SpecialType == SpecialType.System_Int32;

        // The name of a constant in a generic type would need type arguments.
        return kind && !IsGeneric(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
    }

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    // A class may also hold constants of an enum; their value is an int as well, but they are none.
    private static bool IsOfOwnType(IFieldSymbol field, INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || field.Type.SpecialType == SpecialType.System_Int32;

    private static bool IsObsolete(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
