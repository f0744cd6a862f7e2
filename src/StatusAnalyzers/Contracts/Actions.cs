using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Contracts;

/// <summary>Recognises the actions of MVC's controllers.</summary>
internal static class Actions
{
    /// <summary>Whether MVC may call <paramref name="method"/> for a request. It takes public types for controllers that are in no other type.</summary>
    public static bool Is(IMethodSymbol method, ControllerTypes controllers) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsGenericMethod: false }
        && method.ContainingType is { DeclaredAccessibility: Accessibility.Public, ContainingType: null } type
        && controllers.Contains(type)
        && !MvcAttributes.Has(method, "NonActionAttribute");

    /// <summary>Whether <paramref name="type"/> is an API controller, for which conventions hold and a bad model is answered with 400.</summary>
    public static bool IsApiController(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (MvcAttributes.Has(current, "ApiControllerAttribute"))
            {
                return true;
            }
        }

        return MvcAttributes.Has(type.ContainingAssembly, "ApiControllerAttribute");
    }
}
