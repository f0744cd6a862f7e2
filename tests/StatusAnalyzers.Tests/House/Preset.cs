using System.Text;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>
/// A value of <c>StatusAnalyzersMode</c> and what it makes of each rule. The files of the package are written from here;
/// <see cref="PresetTests"/> keeps them so.
/// </summary>
/// <param name="Name">The value.</param>
/// <param name="Summary">What it is for, in one line.</param>
internal sealed record Preset(string Name, string Summary)
{
    private const string Naming = "StatusAnalyzers.Naming";

    /// <summary>All of them, from the quietest to the loudest.</summary>
    public static IReadOnlyList<Preset> All { get; } =
    [
        new("None", "no rule reports anything"),
        new("Default", "every rule as it comes"),
        new("Recommended", "suggestions about what goes wrong become warnings; matters of style stay suggestions"),
        new("Strict", "warnings become errors, and suggestions become warnings"),
        new("All", "as Strict, and the rules that are off become warnings"),
    ];

    /// <summary>The file in the package.</summary>
    public string FileName => $"statusanalyzers.{Name.ToLowerInvariant()}.globalconfig";

    /// <summary>How loud a rule is in it.</summary>
    public Loudness Of(DiagnosticDescriptor rule) => Name switch
    {
        "None" => Loudness.None,
        "Recommended" => DefaultOf(rule) == Loudness.Suggestion && rule.Category != Naming ? Loudness.Warning : DefaultOf(rule),
        "Strict" => Louder(DefaultOf(rule)),
        "All" => DefaultOf(rule) == Loudness.None ? Loudness.Warning : Louder(DefaultOf(rule)),
        _ => DefaultOf(rule),
    };

    /// <summary>The text of the file: what differs from the default, so that a category that a user sets still counts for the rest.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append($"# StatusAnalyzersMode {Name}: {Summary}.\n");
        text.Append("# The level is below that of any file of yours, so what you set wins.\n");
        text.Append("is_global = true\nglobal_level = -100\n");
        if (Name == "None")
        {
            foreach (var category in Ours.Rules.Select(rule => rule.Category).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append($"\ndotnet_analyzer_diagnostic.category-{category}.severity = none");
            }

            return text.Append('\n').ToString();
        }

        var rules = Ours.Rules.DistinctBy(rule => rule.Id).Where(rule => Of(rule) != DefaultOf(rule)).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        foreach (var rule in rules)
        {
            text.Append($"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {Of(rule).ToString().ToLowerInvariant()}\n");
        }

        return text.ToString();
    }

    /// <summary>How loud a rule is that nothing is set for.</summary>
    public static Loudness DefaultOf(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault ? Loudness.None : rule.DefaultSeverity == DiagnosticSeverity.Warning ? Loudness.Warning : Loudness.Suggestion;

    private static Loudness Louder(Loudness loudness) => loudness switch
    {
        Loudness.Suggestion => Loudness.Warning,
        Loudness.Warning => Loudness.Error,
        _ => loudness,
    };
}

/// <summary>The levels of <c>dotnet_diagnostic.….severity</c> that presets use, in order.</summary>
internal enum Loudness
{
    None,
    Suggestion,
    Warning,
    Error,
}
