using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>The controllers of MVC in one compilation. A type is judged once, however many methods it has. Safe for all threads.</summary>
internal sealed class ControllerTypes
{
    // Objects, not booleans: the framework brings this dictionary compiled, and need not compile it again in every build.
    private static readonly object Yes = new();
    private static readonly object No = new();

    private readonly ConcurrentDictionary<ISymbol, object> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether MVC takes <paramref name="type"/> for a controller.</summary>
    public bool Contains(INamedTypeSymbol type) =>
        ReferenceEquals(_known.GetOrAdd(type, static symbol => IsController((INamedTypeSymbol)symbol) ? Yes : No), Yes);

    private static bool IsController(INamedTypeSymbol type)
    {
        // Attributes are dearer to read than base types.
        if (TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ControllerBase"))
        {
            return !MvcAttributes.Has(type, "NonControllerAttribute");
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (MvcAttributes.Has(current, "ApiControllerAttribute") || MvcAttributes.Has(current, "ControllerAttribute"))
            {
                return !MvcAttributes.Has(type, "NonControllerAttribute");
            }
        }

        return false;
    }
}
