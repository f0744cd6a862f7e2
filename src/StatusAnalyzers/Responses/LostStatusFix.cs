using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>What HSC5003 tells its fix, as the properties of the diagnostic. Linked into the code-fix assembly.</summary>
internal static class LostStatusFix
{
    private const string RemovableKey = "Removable";

    /// <summary>The properties for an assignment.</summary>
    /// <param name="isConstant">Whether its value is constant, so that nothing but the assignment is lost with it.</param>
    public static ImmutableDictionary<string, string?> Properties(bool isConstant) =>
        isConstant ? ImmutableDictionary<string, string?>.Empty.Add(RemovableKey, null) : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Whether the assignment can be taken away.</summary>
    public static bool CanRemove(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(RemovableKey);
}
