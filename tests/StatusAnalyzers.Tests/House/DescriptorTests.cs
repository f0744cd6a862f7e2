using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Rules;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>What the user sees of a rule has one shape.</summary>
public sealed partial class DescriptorTests
{
    // A message names the thing and the cure: it asks for something, or ends with what the rule found to advise.
    private static readonly string[] Cures =
        ["Use", "Set", "Add", "Remove", "Return", "Send", "Write", "Declare", "Compare", "Swap", "Await", "Round"];

    public static TheoryData<string> Ids => [.. Ours.Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void NoTwoRulesShareAnId() => Assert.Distinct(Ours.Rules.Select(rule => rule.Id), StringComparer.Ordinal);

    [Fact]
    public void EveryRuleHasAConstantAndEveryConstantARule() =>
        Assert.Equal(Ours.Ids.Order(StringComparer.Ordinal), Ours.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void IdIsThePrefixAndFourDigits(string id) => Assert.Matches("^HSC[0-9]{4}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThousandsNameTheFamily(string id)
    {
        Assert.Equal("StatusAnalyzers." + Families.Of(id), Rule(id).Category);
        Assert.Contains(Rule(id).Category, Ours.ConstantsOf(typeof(Categories)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TitleIsAShortPhrase(string id)
    {
        var title = Rule(id).Title.ToString();
        Assert.False(title.EndsWith('.'), title);
        Assert.InRange(title.Split(' ').Length, 2, 10);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void MessageNamesTheThingAndTheCure(string id)
    {
        var message = Rule(id).MessageFormat.ToString();
        Assert.Contains("{0}", message, StringComparison.Ordinal);
        Assert.True(
            Advice().IsMatch(message) || Words().Matches(message).Any(word => Cures.Contains(word.Value, StringComparer.OrdinalIgnoreCase)),
            $"'{message}' names no cure.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void MessageIsOneSentenceWithoutAFullStop(string id)
    {
        var message = Rule(id).MessageFormat.ToString();
        Assert.False(message.EndsWith('.'), message);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void DescriptionSaysWhy(string id) => Assert.EndsWith(".", Rule(id).Description.ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void SeverityIsNeverError(string id) => Assert.NotEqual(DiagnosticSeverity.Error, Rule(id).DefaultSeverity);

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLinkIsAnHttpsPage(string id)
    {
        Assert.True(Uri.TryCreate(Rule(id).HelpLinkUri, UriKind.Absolute, out var link), Rule(id).HelpLinkUri);
        Assert.Equal(Uri.UriSchemeHttps, link.Scheme);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void RuleHasOneFileInTheFolderOfItsFamily(string id) =>
        Assert.Single(Directory.GetFiles(Repository.PathOf("src", "StatusAnalyzers", "Rules", Families.Of(id)), id + "*.cs"));

    [Fact]
    public void EveryRuleFileHasARule() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf("src", "StatusAnalyzers", "Rules"), "HSC*.cs", SearchOption.AllDirectories),
            file => Assert.Contains(Path.GetFileName(file)[..7], Ours.Ids));

    private static DiagnosticDescriptor Rule(string id) => Ours.Rules.First(rule => rule.Id == id);

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();

    [GeneratedRegex(@": \{[1-9]\}$")]
    private static partial Regex Advice();
}
