using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>What HSC3005 tells its fix, as the properties of the diagnostic. Linked into the code-fix assembly.</summary>
internal static class TaskFix
{
    private const string ResultKey = "Result";

    /// <summary>The properties that say whether the task has a result, which <c>await</c> would give.</summary>
    public static ImmutableDictionary<string, string?> Properties(bool hasResult) =>
        hasResult ? ImmutableDictionary<string, string?>.Empty.Add(ResultKey, bool.TrueString) : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Reads them back.</summary>
    public static bool HasResult(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(ResultKey);
}
