using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>
/// The positions of frameworks and libraries that hold status codes as numbers, as data: one file per family.
/// Positions of type <c>System.Net.HttpStatusCode</c> need no row; their type says it.
/// </summary>
internal static partial class KnownSlots
{
    private static readonly NameTable<KnownType> ByTypeName = new(All, static row => row.Name);

    /// <summary>Every row of every family.</summary>
    public static IEnumerable<KnownType> All
    {
        get
        {
            KnownType[][] families =
            [
                Bcl, AspNetCore, SystemWeb, DataServices, FastEndpoints, OpenApi, HttpClients, TestDoubles, Cloud, OtherProtocols,
            ];
            foreach (var family in families)
            {
                foreach (var row in family)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>
    /// What the tables say about that part of a symbol's value. The symbol may be a parameter, a property, a field,
    /// a method (for what it returns), or a type; an override or implementation is what it overrides or implements.
    /// A local or any other symbol is known by its type only.
    /// </summary>
    public static KnownSlot Find(ISymbol symbol, SlotPart part = SlotPart.Value)
    {
        symbol = WithoutAccessor(symbol.OriginalDefinition);
        var found = FindMember(symbol, part);
        return found == KnownSlot.Unknown && part == SlotPart.Value && HoldsOtherCodes(symbol) ? KnownSlot.NotASlot : found;
    }

    /// <summary>
    /// Whether a property or field of a type that cannot be resolved holds a code: some row has a type of that simple
    /// name with that member.
    /// </summary>
    public static bool HoldsUnresolved(string typeName, string member)
    {
        if (ByTypeName.TryFind(typeName, out var rows))
        {
            foreach (var row in rows)
            {
                if (row.Part == SlotPart.Value && row.Verdict == KnownSlot.Slot)
                {
                    foreach (var known in row.Members)
                    {
                        if (known.Matches(member, parameter: null))
                        {
                            return true;
                        }
                    }
                }
            }
        }

        return false;
    }

    private static KnownSlot FindMember(ISymbol symbol, SlotPart part) => symbol switch
    {
        // A lambda or a local function is no member of the type around it.
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } } =>
            KnownSlot.Unknown,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } => KnownSlot.Unknown,
        IParameterSymbol { ContainingSymbol: IMethodSymbol or IPropertySymbol } parameter =>
            FindMember(parameter.ContainingSymbol, parameter.Name, parameter.Ordinal, part),
        IPropertySymbol or IFieldSymbol => FindMember(symbol, parameter: null, ordinal: -1, part),
        IMethodSymbol => FindMember(symbol, parameter: "", ordinal: -1, part),
        _ => KnownSlot.Unknown,
    };

    private static KnownSlot FindMember(ISymbol member, string? parameter, int ordinal, SlotPart part)
    {
        var found = FindRow(member, parameter, part);
        return found != KnownSlot.Unknown ? found : FindInherited(member, ordinal, part);
    }

    private static KnownSlot FindRow(ISymbol member, string? parameter, SlotPart part)
    {
        if (DeclaringType(member) is not { } type || !ByTypeName.TryFind(type.Name, out var rows))
        {
            return KnownSlot.Unknown;
        }

        foreach (var row in rows)
        {
            if (row.Part == part && row.IsRowOf(type))
            {
                foreach (var known in row.Members)
                {
                    if (known.Matches(member.Name, parameter))
                    {
                        return row.Verdict;
                    }
                }
            }
        }

        return KnownSlot.Unknown;
    }

    /// <summary>Looks at what the member overrides or implements; a negative ordinal asks for the member itself.</summary>
    private static KnownSlot FindInherited(ISymbol member, int ordinal, SlotPart part)
    {
        if (member.IsStatic || member.ContainingType is not { } type)
        {
            return KnownSlot.Unknown;
        }

        ISymbol? overridden = member switch
        {
            IPropertySymbol property => property.OverriddenProperty,
            IMethodSymbol method => method.OverriddenMethod,
            _ => null,
        };
        if (overridden is not null)
        {
            return FindBase(overridden, ordinal, part);
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (!ByTypeName.Contains(implemented.Name))
            {
                continue;
            }

            foreach (var candidate in implemented.GetMembers())
            {
                if (candidate.Kind == member.Kind
                    && FindBase(candidate, ordinal, part) is var found and not KnownSlot.Unknown
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    return found;
                }
            }
        }

        return KnownSlot.Unknown;
    }

    private static KnownSlot FindBase(ISymbol member, int ordinal, SlotPart part)
    {
        if (ordinal < 0)
        {
            return FindMember(member.OriginalDefinition, part);
        }

        var parameters = member switch
        {
            IPropertySymbol property => property.Parameters,
            IMethodSymbol method => method.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return ordinal < parameters.Length ? FindMember(parameters[ordinal].OriginalDefinition, part) : KnownSlot.Unknown;
    }

    /// <summary>An accessor speaks for its property: its <c>value</c>, and what it returns, are the property's.</summary>
    private static ISymbol WithoutAccessor(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => property,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } setter } parameter
            when parameter.Ordinal == setter.Parameters.Length - 1 => property,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol indexer } } parameter
            when parameter.Ordinal < indexer.Parameters.Length => indexer.Parameters[parameter.Ordinal],
        _ => symbol,
    };

    /// <summary>
    /// The type that a row names. Since C# 14 a member of an extension block belongs to a type without a name inside
    /// the static class.
    /// </summary>
    private static INamedTypeSymbol? DeclaringType(ISymbol member) =>
        member.ContainingType is { ContainingType: { IsStatic: true } outer, CanBeReferencedByName: false } ? outer : member.ContainingType;

    private static bool HoldsOtherCodes(ISymbol symbol)
    {
        var type = symbol switch
        {
            IParameterSymbol parameter => parameter.Type,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            ILocalSymbol local => local.Type,
            IMethodSymbol method => method.ReturnType,
            ITypeSymbol itself => itself,
            _ => null,
        };
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named || !ByTypeName.TryFind(named.Name, out var rows))
        {
            return false;
        }

        foreach (var row in rows)
        {
            if (row.Members.IsEmpty && row.IsRowOf(named))
            {
                return true;
            }
        }

        return false;
    }
}
