using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>Recognises the actions of MVC's controllers.</summary>
internal static class Actions
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    /// <summary>Whether MVC may call <paramref name="method"/> for a request.</summary>
    public static bool Is(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsGenericMethod: false, ContainingType: { } type }
        && IsController(type)
        && !Has(method, "NonActionAttribute");

    /// <summary>Whether <paramref name="type"/> is an API controller, for which conventions hold and a bad model is answered with 400.</summary>
    public static bool IsApiController(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Has(current, "ApiControllerAttribute"))
            {
                return true;
            }
        }

        return Has(type.ContainingAssembly, "ApiControllerAttribute");
    }

    private static bool IsController(INamedTypeSymbol type)
    {
        // Attributes are dearer to read than base types.
        if (TypeNames.IsOrDerives(type, Mvc, "ControllerBase"))
        {
            return !Has(type, "NonControllerAttribute");
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Has(current, "ApiControllerAttribute") || Has(current, "ControllerAttribute"))
            {
                return !Has(type, "NonControllerAttribute");
            }
        }

        return false;
    }

    private static bool Has(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (TypeNames.IsOrDerives(data.AttributeClass, Mvc, attribute))
            {
                return true;
            }
        }

        return false;
    }
}
