using StatusAnalyzers.Options;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Options;

/// <summary>The page about the configuration says what <see cref="OptionTable"/> says.</summary>
public sealed class ConfigurationPageTests
{
    private const string Start = "<!-- start options: made from OptionTable -->\n";
    private const string End = "<!-- end options -->\n";

    private static readonly string Page = Repository.PathOf("docs", "configuration.md");

    [Fact]
    public void OptionTable_IsInThePage()
    {
        var page = File.ReadAllText(Page);
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Start.Length && end >= start, $"{Page} needs the lines {Start}and {End}.");

        var expected = page[..start] + Table() + page[end..];
        if (page != expected)
        {
            File.WriteAllText(Page + ".generated", expected);
        }

        Assert.True(page == expected, $"{Page} differs from OptionTable. Take {Page}.generated over.");
    }

    // An example with a slip in it would be copied with it.
    [Fact]
    public void Examples_CanBeRead()
    {
        var settings = File.ReadAllLines(Page)
            .Where(line => line.StartsWith(OptionDefinition.Prefix, StringComparison.Ordinal))
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, setting => Assert.Null(OptionTable.All.Single(definition => definition.Key == setting[0]).FaultIn(setting[1])));
        Assert.Equal(OptionTable.All.Select(definition => definition.Key).Order(), settings.Select(setting => setting[0]).Distinct().Order());
    }

    private static string Table() =>
        $"""

        | Option | What it does | Allowed | Default |
        | --- | --- | --- | --- |
        {string.Join('\n', OptionTable.All.Select(RowOf))}


        """;

    private static string RowOf(OptionDefinition definition) =>
        $"| `{definition.Key}` | {definition.Summary} | {definition.Allowed} | `{definition.DefaultText}` |";
}
