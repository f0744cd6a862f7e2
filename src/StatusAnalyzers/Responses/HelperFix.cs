using System.Collections.Immutable;
using System.Globalization;

namespace StatusAnalyzers.Responses;

/// <summary>What HSC1006 tells its fix, as the properties of the diagnostic. Linked into the code-fix assembly.</summary>
/// <param name="Name">The helper to call.</param>
/// <param name="Content">The index of the argument that stays; negative if none does.</param>
internal readonly record struct HelperFix(string Name, int Content)
{
    private const string NameKey = "Helper";
    private const string ContentKey = "Content";

    /// <summary>Adds these facts to the properties of a diagnostic.</summary>
    public ImmutableDictionary<string, string?> WriteTo(ImmutableDictionary<string, string?> properties) =>
        properties.SetItem(NameKey, Name).SetItem(ContentKey, Content.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads them back; <see langword="false"/> if one is missing or cannot be read.</summary>
    public static bool TryReadFrom(ImmutableDictionary<string, string?> properties, out HelperFix fix)
    {
        if (properties.TryGetValue(NameKey, out var name) && name is { Length: > 0 }
            && properties.TryGetValue(ContentKey, out var text)
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var content))
        {
            fix = new HelperFix(name, content);
            return true;
        }

        fix = default;
        return false;
    }
}
