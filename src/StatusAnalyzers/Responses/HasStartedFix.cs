using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>What HSC5006 tells its fix, as the properties of the diagnostic. Linked into the code-fix assembly.</summary>
internal static class HasStartedFix
{
    private const string ExecutedKey = "Executed";

    /// <summary>The properties for a call that executes a result. Any other call may do more than answer, and has none.</summary>
    public static ImmutableDictionary<string, string?> Executed { get; } = ImmutableDictionary<string, string?>.Empty.Add(ExecutedKey, null);

    /// <summary>Whether the diagnostic is about a call that executes a result.</summary>
    public static bool IsExecuted(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(ExecutedKey);
}
