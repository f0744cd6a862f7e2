using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Recognises tasks by their types.</summary>
internal static class Awaitables
{
    /// <summary>Whether <paramref name="type"/> is, or derives from, <c>Task</c> or is <c>ValueTask</c>, with a result or without.</summary>
    public static bool IsTask(ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (TypeNames.Is(current, Namespace, "Task") || TypeNames.Is(current, Namespace, "ValueTask"))
            {
                return true;
            }
        }

        return false;
    }

    private const string Namespace = "System.Threading.Tasks";
}
