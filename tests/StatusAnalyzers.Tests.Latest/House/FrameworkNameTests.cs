using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>
/// No rule and no fix knows a framework: support for one more framework is a row in a table, and a row is found in one
/// place. What a rule must know of a name arrives in the facts that it judges.
/// </summary>
public sealed partial class FrameworkNameTests
{
    public static TheoryData<string> Projects => ["StatusAnalyzers", "StatusAnalyzers.CodeFixes"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoRuleSpellsATypeOfAFramework(string project)
    {
        var rules = SourceTree.Parse(Repository.PathOf("src", project, "Rules"));
        Assert.NotEmpty(rules);
        Assert.Empty(rules.SelectMany(QualifiedNames));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Http.StatusCodes")]
    [InlineData("System.Net.")]
    [InlineData("FastEndpoints.Endpoint`1")]
    public void AQualifiedName_Triggers(string name) => Assert.Equal([$"Rule.cs: {name}"], QualifiedNames(Rule(name)));

    [Theory]
    [InlineData("Use {0} instead of {1}")]
    [InlineData("StatusAnalyzers.Naming")]
    [InlineData("See System.Net.HttpStatusCode for the names")]
    [InlineData("https://learn.microsoft.com/dotnet/api/System.Net.HttpStatusCode")]
    public void OtherText_DoesNotTrigger(string text) => Assert.Empty(QualifiedNames(Rule(text)));

    private static SyntaxTree Rule(string text) => SourceTree.ParseText($"class Rule {{ const string Text = \"{text}\"; }}", "Rule.cs");

    private static IEnumerable<string> QualifiedNames(SyntaxTree tree) =>
        tree.GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && QualifiedName().IsMatch(token.ValueText))
            .Select(token => $"{tree.FilePath}: {token.ValueText}");

    // Names of ours excepted: categories.
    [GeneratedRegex(@"^(?!StatusAnalyzers\.)[A-Z]\w*\.([A-Z][\w`]*\.?)*$")]
    private static partial Regex QualifiedName();
}
