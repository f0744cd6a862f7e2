using System.Collections.Immutable;

namespace StatusAnalyzers.Uses;

/// <summary>
/// Tells a fix, as a property of the diagnostic, that a called method receives the text of the place
/// (<c>[CallerArgumentExpression]</c>), which the fix changes. Linked into the code-fix assembly.
/// </summary>
internal static class CapturedFlag
{
    private const string Key = "Captured";

    /// <summary>Adds it to the properties of a diagnostic, if it is so.</summary>
    public static ImmutableDictionary<string, string?> WriteTo(ImmutableDictionary<string, string?> properties, bool isCaptured) =>
        isCaptured ? properties.SetItem(Key, null) : properties;

    /// <summary>Whether it is so.</summary>
    public static bool IsIn(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(Key);
}
