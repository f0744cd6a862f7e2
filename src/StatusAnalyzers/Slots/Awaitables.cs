using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Recognises tasks by their types.</summary>
internal static class Awaitables
{
    /// <summary>Whether <paramref name="type"/> is, or derives from, <c>Task</c> or is <c>ValueTask</c>, with a result or without.</summary>
    public static bool IsTask(ITypeSymbol? type) => TaskOf(type) is not null;

    /// <summary>Whether <paramref name="type"/> is such a task with a result.</summary>
    public static bool HasResult(ITypeSymbol? type) => TaskOf(type) is INamedTypeSymbol { Arity: 1 };

    private const string Namespace = "System.Threading.Tasks";

    private static ITypeSymbol? TaskOf(ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (TypeNames.Is(current, Namespace, "Task") || TypeNames.Is(current, Namespace, "ValueTask"))
            {
                return current;
            }
        }

        return null;
    }
}
