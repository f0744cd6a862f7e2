using System.Collections.Immutable;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>What the rules about a missing <c>Location</c> tell their fix, as a property of the diagnostic. Linked into the code-fix assembly.</summary>
internal static class LocationFix
{
    private const string UriKey = "Uri";

    /// <summary>The properties for a status that is assigned where a URI is at hand.</summary>
    /// <param name="uri">The URI's name; <see langword="null"/> if there is none.</param>
    public static ImmutableDictionary<string, string?> Properties(string? uri) =>
        uri is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(UriKey, uri);

    /// <summary>The name of the URI; <see langword="null"/> if there is none at hand.</summary>
    public static string? UriOf(ImmutableDictionary<string, string?> properties) => properties.TryGetValue(UriKey, out var uri) ? uri : null;
}
