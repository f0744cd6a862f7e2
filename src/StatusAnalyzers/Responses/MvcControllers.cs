using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises the controllers of MVC, of those that its <c>ControllerFeatureProvider</c> takes the ones that say so by more than their name.</summary>
internal static class MvcControllers
{
    /// <summary>
    /// Whether MVC takes <paramref name="type"/> for a controller: a public class that is in no other one, and derives from
    /// <c>ControllerBase</c> or has the attribute.
    /// </summary>
    public static bool IsController(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, ContainingType: null } && IsMadeForOne(type) && !MvcAttributes.Has(type, "NonControllerAttribute");

    private static bool IsMadeForOne(INamedTypeSymbol type)
    {
        // Attributes are dearer to read than base types.
        if (TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ControllerBase"))
        {
            return true;
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (MvcAttributes.Has(current, "ApiControllerAttribute") || MvcAttributes.Has(current, "ControllerAttribute"))
            {
                return true;
            }
        }

        return false;
    }
}
