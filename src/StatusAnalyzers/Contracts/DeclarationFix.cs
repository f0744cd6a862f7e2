using System.Collections.Immutable;

namespace StatusAnalyzers.Contracts;

/// <summary>
/// What HSC3003 tells its fix, as the properties of the diagnostic; the additional location is that of the status. Linked
/// into the code-fix assembly.
/// </summary>
internal static class DeclarationFix
{
    private const string NeedsTypeKey = "NeedsType";

    /// <summary>The properties that say whether the type can be left out, or has to be <c>typeof(void)</c>.</summary>
    public static ImmutableDictionary<string, string?> Properties(bool needsType) =>
        needsType ? ImmutableDictionary<string, string?>.Empty.Add(NeedsTypeKey, bool.TrueString) : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Reads them back.</summary>
    public static bool NeedsType(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(NeedsTypeKey);
}
