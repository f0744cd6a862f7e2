using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>
/// Finds the method of a convention that an action follows, as MVC does: the one that the action names, or the first of the
/// controller's conventions, or else of the assembly's, with a matching name and matching parameters.
/// https://learn.microsoft.com/aspnet/core/web-api/advanced/conventions
/// </summary>
internal static class Conventions
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";
    private const string ApiExplorer = "Microsoft.AspNetCore.Mvc.ApiExplorer";

    /// <summary>The values of <c>ApiConventionNameMatchBehavior</c>; the type match has the first two.</summary>
    private enum Match
    {
        Any = 0,
        Exact = 1,
        Prefix = 2,
        Suffix = 3,
    }

    /// <summary>The method whose attributes stand for the action's own; <see langword="null"/> if it follows none.</summary>
    public static IMethodSymbol? Find(IMethodSymbol action)
    {
        foreach (var attribute in action.GetAttributes())
        {
            if (TypeNames.Is(attribute.AttributeClass, Mvc, "ApiConventionMethodAttribute"))
            {
                return attribute.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is INamedTypeSymbol type && arguments[1].Value is string name
                    ? Named(type, name)
                    : null;
            }
        }

        for (var type = action.ContainingType; type is not null; type = type.BaseType)
        {
            if (HasAny(type.GetAttributes()))
            {
                return Find(type.GetAttributes(), action);
            }
        }

        return Find(action.ContainingAssembly.GetAttributes(), action);
    }

    private static bool HasAny(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (IsConvention(attribute))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConvention(AttributeData attribute) => TypeNames.Is(attribute.AttributeClass, Mvc, "ApiConventionTypeAttribute");

    private static IMethodSymbol? Find(ImmutableArray<AttributeData> attributes, IMethodSymbol action)
    {
        foreach (var attribute in attributes)
        {
            if (IsConvention(attribute) && attribute.ConstructorArguments is { Length: 1 } arguments && arguments[0].Value is INamedTypeSymbol type)
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is IMethodSymbol { IsStatic: true, DeclaredAccessibility: Accessibility.Public } method && IsMatch(action, method))
                    {
                        return method;
                    }
                }
            }
        }

        return null;
    }

    private static IMethodSymbol? Named(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IMethodSymbol { IsStatic: true, DeclaredAccessibility: Accessibility.Public } method)
            {
                return method;
            }
        }

        return null;
    }

    private static bool IsMatch(IMethodSymbol action, IMethodSymbol convention)
    {
        if (!IsNameMatch(action.Name, convention.Name, BehaviorOf(convention, "ApiConventionNameMatchAttribute")))
        {
            return false;
        }

        for (var i = 0; i < convention.Parameters.Length; i++)
        {
            var expected = convention.Parameters[i];
            if (expected.IsParams)
            {
                return true;
            }

            if (i >= action.Parameters.Length
                || !IsNameMatch(action.Parameters[i].Name, expected.Name, BehaviorOf(expected, "ApiConventionNameMatchAttribute"))
                || !IsTypeMatch(action.Parameters[i].Type, expected.Type, BehaviorOf(expected, "ApiConventionTypeMatchAttribute")))
            {
                return false;
            }
        }

        return action.Parameters.Length == convention.Parameters.Length;
    }

    private static Match BehaviorOf(ISymbol symbol, string attributeName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (TypeNames.Is(attribute.AttributeClass, ApiExplorer, attributeName)
                && attribute.ConstructorArguments is { Length: 1 } arguments
                && arguments[0].Value is int value)
            {
                return (Match)value;
            }
        }

        // Without an attribute a name matches exactly, and a type if it fits.
        return Match.Exact;
    }

    private static bool IsTypeMatch(ITypeSymbol type, ITypeSymbol expected, Match match)
    {
        if (match == Match.Any || SymbolEqualityComparer.Default.Equals(type, expected))
        {
            return true;
        }

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, expected))
            {
                return true;
            }
        }

        foreach (var face in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(face, expected))
            {
                return true;
            }
        }

        return expected.SpecialType == SpecialType.System_Object;
    }

    private static bool IsNameMatch(string name, string expected, Match match) => match switch
    {
        Match.Any => true,
        Match.Exact => name == expected,

        // "Get" matches "Get" and "GetOrder", and not "Gettysburg".
        Match.Prefix => name.StartsWith(expected, StringComparison.Ordinal) && (name.Length == expected.Length || char.IsUpper(name[expected.Length])),

        // "id" matches "id" and "orderId", and not "paid".
        Match.Suffix => name == expected || IsLastWord(name, expected),
        _ => false,
    };

    private static bool IsLastWord(string name, string expected)
    {
        var start = name.Length - expected.Length;
        return start > 0
            && expected.Length > 0
            && char.IsLower(name[start - 1])
            && name[start] == char.ToUpperInvariant(expected[0])
            && string.CompareOrdinal(name, start + 1, expected, 1, expected.Length - 1) == 0;
    }
}
