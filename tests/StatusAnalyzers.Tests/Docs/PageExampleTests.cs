using System.Collections.Immutable;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>The examples of the rule pages do what the pages say.</summary>
public sealed class PageExampleTests
{
    /// <summary>Every violation, as the page's id and the line of its fence.</summary>
    public static TheoryData<string, int> Violations => Find("violation");

    /// <summary>Those of the rules that have a fix.</summary>
    public static IEnumerable<TheoryDataRow<string, int>> FixableViolations =>
        Violations.Where(row => RuleText.HasFix(Ours.Rules.First(rule => rule.Id == row.Data.Item1)));

    /// <summary>Every silent or fixed example, likewise.</summary>
    public static TheoryData<string, int> Silent => Find("silent", "fixed");

    [Theory]
    [MemberData(nameof(Violations))]
    public async Task Violation_IsFlaggedByItsRuleAlone(string id, int line)
    {
        using var project = await OpenAsync(id, FencesOf(id).Single(fence => fence.Line == line));

        var found = await project.DiagnoseAsync();

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(FixableViolations))]
    public async Task Violation_IsFixedAsThePageSays(string id, int line)
    {
        var fences = FencesOf(id);
        var at = fences.FindIndex(fence => fence.Line == line);
        Assert.True(at + 1 < fences.Count && KindOf(fences[at + 1]) == "fixed", $"{id}.md({line}): no fixed block follows.");
        using var project = await OpenAsync(id, fences[at]);
        Assert.Equal(fences[at + 1].Text, await project.FixAllAsync(id));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task SilentOrFixed_IsSilent(string id, int line)
    {
        using var project = await OpenAsync(id, FencesOf(id).Single(fence => fence.Line == line));

        Assert.Empty(await project.DiagnoseAsync());
    }

    [Fact]
    public void EveryFence_IsOfAKnownKind() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "HSC*.md").SelectMany(path => Markdown.Read(path).Fences),
        fence => Assert.Contains(fence.Info, Known));

    private static ImmutableArray<string> Known { get; } =
    [
        "csharp violation", "csharp fixed", "csharp silent",
        "editorconfig violation", "editorconfig fixed", "editorconfig silent",
        "ini", "text", "sh",
    ];

    private static TheoryData<string, int> Find(params string[] kinds)
    {
        var found = new TheoryData<string, int>();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "HSC*.md").Order(StringComparer.Ordinal))
        {
            foreach (var fence in Markdown.Read(path).Fences.Where(fence => kinds.Contains(KindOf(fence))))
            {
                found.Add(Path.GetFileNameWithoutExtension(path), fence.Line);
            }
        }

        return found;
    }

    private static List<Fence> FencesOf(string id) => [.. Markdown.Read(Repository.PathOf("docs", "rules", id + ".md")).Fences];

    private static string KindOf(Fence fence) => fence.Info.Split(' ') is [_, var kind] ? kind : string.Empty;

    // A page speaks of its own rule as if it were switched on.
    private static Task<ExampleProject> OpenAsync(string id, Fence fence) => fence.Info.StartsWith("editorconfig", StringComparison.Ordinal)
        ? ExampleProject.CreateAsync("internal static class Empty;\n", fence.Text)
        : ExampleProject.CreateAsync(fence.Text, switchedOn: Ours.Rules.First(rule => rule.Id == id).IsEnabledByDefault ? null : id);
}
