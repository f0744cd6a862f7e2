using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Contracts;

/// <summary>Recognises the actions of MVC's controllers.</summary>
internal static class Actions
{
    /// <summary>
    /// The controller that <paramref name="method"/> is an action of; <see langword="null"/> if MVC never calls it for a request.
    /// </summary>
    public static Controller? ControllerOf(IMethodSymbol method, Controllers controllers, AttributeRoles attributes) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsGenericMethod: false }
        && controllers.Find(method.ContainingType) is { } controller
        && !attributes.IsNoAction(method)
            ? controller
            : null;
}
