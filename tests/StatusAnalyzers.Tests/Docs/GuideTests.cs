using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>The lists of ids in the guides are complete.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void Adoption_SaysOfEveryFixWhatItChanges()
    {
        var listed = Markdown.Read(Repository.PathOf("docs", "adoption.md")).Rows.SelectMany(IdsIn);

        Assert.Equal(IdsOf(RuleText.HasFix), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ci_MakesErrorsOfEveryWarning()
    {
        var listed = Markdown.Read(Repository.PathOf("docs", "ci.md")).Fences.Single(fence => fence.Info == "xml" && fence.Text.Contains("WarningsAsErrors", StringComparison.Ordinal)).Text;

        Assert.Equal(IdsOf(rule => rule is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Warning }), IdsIn(listed));
    }

    private static IEnumerable<string> IdsOf(Func<DiagnosticDescriptor, bool> isListed) =>
        Ours.Rules.Where(isListed).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> IdsIn(string text) => Id().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"HSC\d{4}")]
    private static partial Regex Id();
}
