using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>The lists of rules have a row for every rule, and no other.</summary>
public sealed partial class RuleListTests
{
    [Fact]
    public void Index_ListsEveryRule() => AssertLists(Repository.PathOf("docs", "rules", "README.md"), folder: string.Empty);

    [Fact]
    public void Readme_ListsEveryRule() => AssertLists(Repository.PathOf("README.md"), folder: "docs/rules/");

    [Fact]
    public void Index_SaysWhichIdsAreInUse()
    {
        var families = Markdown.Read(Repository.PathOf("docs", "rules", "README.md")).Rows
            .Where(row => Family().IsMatch(row))
            .Select(Markdown.CellsOf)
            .ToList();

        Assert.Equal(Enumerable.Range(0, 8).Select(thousand => $"HSC{thousand}xxx"), families.Select(family => family[0]));
        Assert.All(families, family =>
        {
            var rules = Ours.Rules.Where(rule => rule.Id[3] == family[0][3]).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
            Assert.All(rules, rule => Assert.Equal(family[2], rule.Category));
            Assert.Equal(rules.Count == 0 ? "not in use yet" : string.Join(", ", rules.Select(rule => rule.Id)), family[3]);
        });
    }

    [Fact]
    public void AnalyzerReleases_ListEveryRule()
    {
        var rows = Releases
            .SelectMany(part => File.ReadAllLines(Repository.PathOf("src", "StatusAnalyzers", $"AnalyzerReleases.{part}.md")))
            .Where(line => line.StartsWith("HSC", StringComparison.Ordinal))
            .Select(Markdown.CellsOf)
            .ToLookup(cells => cells[0]);

        Assert.Equal(Ours.Rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), rows.Select(row => row.Key).Order(StringComparer.Ordinal));
        Assert.All(Ours.Rules, rule =>
        {
            var latest = rows[rule.Id].Last();
            Assert.Equal(rule.Category, latest[1]);
            Assert.Equal(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled", latest[2]);
        });
    }

    // Oldest first: a change of a shipped rule is a row of the unshipped ones.
    private static string[] Releases { get; } = ["Shipped", "Unshipped"];

    private static void AssertLists(string path, string folder)
    {
        var expected = Ours.Rules.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => RuleText.RowOf(rule, folder)).ToList();
        var actual = Markdown.Read(path).Rows.Where(row => Rule().IsMatch(row)).ToList();

        // Whole rows, so that they can be copied.
        var missing = expected.Except(actual).ToList();
        Assert.True(missing.Count == 0, $"{path} lacks\n{string.Join('\n', missing)}");
        Assert.Equal(expected, actual);
    }

    [GeneratedRegex(@"^\| \[HSC\d{4}\]")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\| HSC\dxxx ")]
    private static partial Regex Family();
}
