using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>What HSC5007 tells its fix, as the properties of the diagnostic. Linked into the code-fix assembly.</summary>
internal static class GoesOnFix
{
    private const string EndsKey = "Ends";

    /// <summary>The properties for an assignment.</summary>
    /// <param name="ends">Whether <c>return;</c> ends the function there.</param>
    public static ImmutableDictionary<string, string?> Properties(bool ends) =>
        ends ? ImmutableDictionary<string, string?>.Empty.Add(EndsKey, null) : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Whether <c>return;</c> can be put behind the assignment.</summary>
    public static bool CanEnd(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(EndsKey);
}
