using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>Every rule has a page that says what its descriptor says, and every page has a rule.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. Ours.Rules.Select(rule => rule.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheDescriptorSays(string id)
    {
        var rule = RuleOf(id);
        var page = ReadPage(rule);

        Assert.Equal(RuleText.TitleOf(rule), page.Headings.First());
        Assert.Equal(RuleText.PropertiesOf(rule), page.Rows.Take(RuleText.PropertiesOf(rule).Length));
        Assert.Contains(rule.HelpLinkUri, page.Links);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasEverySection(string id)
    {
        var page = ReadPage(RuleOf(id));

        Assert.Equal(RuleText.Headings, page.Headings.Where(heading => RuleText.Headings.Contains(heading)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasExamples(string id)
    {
        var page = ReadPage(RuleOf(id));

        foreach (var kind in (string[])[" violation", " fixed", " silent"])
        {
            Assert.Contains(page.Fences, fence => fence.Info.EndsWith(kind, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void EveryPage_HasARule()
    {
        var pages = Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README");

        Assert.Equal(Ours.Rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    private static string Folder => Repository.PathOf("docs", "rules");

    private static DiagnosticDescriptor RuleOf(string id) => Ours.Rules.First(rule => rule.Id == id);

    private static Markdown ReadPage(DiagnosticDescriptor rule)
    {
        var path = Path.Combine(Folder, rule.Id + ".md");
        if (!File.Exists(path))
        {
            File.WriteAllText(path + ".generated", RuleText.StubOf(rule));
            Assert.Fail($"{rule.Id} has no page. There is a start in {path}.generated: fill it in and take the last part off its name.");
        }

        return Markdown.Read(path);
    }
}
