using System.Text.RegularExpressions;

namespace StatusAnalyzers.Tests.Catalog;

/// <summary>What the section of a catalog entry looks like, and where it can be read.</summary>
internal static partial class Sections
{
    /// <summary>Whether the text is a section of an RFC, or the name of a draft of the HTTP working group.</summary>
    public static bool IsSection(string text) => Rfc().IsMatch(text) || Draft().IsMatch(text);

    /// <summary>The address of the section.</summary>
    public static string AddressOf(string section) => Rfc().Match(section) is { Success: true } rfc
        ? $"https://www.rfc-editor.org/rfc/rfc{rfc.Groups["number"]}.html#section-{rfc.Groups["section"]}"
        : $"https://datatracker.ietf.org/doc/{section}/";

    [GeneratedRegex(@"^RFC (?<number>\d{4}) §(?<section>\d+(\.\d+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc();

    [GeneratedRegex(@"^draft-ietf-httpbis-[a-z-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Draft();
}
