using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Tells the members of the frameworks from those of everybody else.</summary>
internal static class Origin
{
    /// <summary>Whether the namespace of <paramref name="method"/> begins with <c>System</c> or <c>Microsoft</c>.</summary>
    public static bool IsFrameworks(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: "Microsoft" or "System" };
    }
}
