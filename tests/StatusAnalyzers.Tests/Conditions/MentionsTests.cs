using System.Net;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Tests.Conditions;

/// <summary>The first look at a condition, by its text: what passes it is read, so it must let through whatever may be about a code.</summary>
public sealed class MentionsTests
{
    // Far more than anybody nests, and less than the parser takes.
    private const int TooDeep = 400;

    [Theory]
    [InlineData("x == 99")]
    [InlineData("x == 404")]
    [InlineData("x == 600")]
    [InlineData("x == 404L")]
    [InlineData("99L < x")]
    [InlineData("x == 600L")]
    [InlineData("status == y")]
    [InlineData("myStatus == y")]
    [InlineData("Code == y")]
    [InlineData("exitCode == y")]
    [InlineData("a.StatusCode == y")]
    [InlineData("status.Value == y")]
    [InlineData("(code) == y")]
    [InlineData("!status")]
    [InlineData("(int)a.Status == y")]
    [InlineData("(StatusCode)x == y")]
    [InlineData("r?.StatusCode == y")]
    [InlineData("code?.Value == y")]
    [InlineData("a.Status! == y")]
    [InlineData("IsStatus(x)")]
    [InlineData("a.GetCode().Value == y")]
    [InlineData("await AskStatusAsync() is y")]
    [InlineData("x is 404")]
    [InlineData("code is y")]
    [InlineData("x is >= 400")]
    [InlineData("x is y or 404")]
    [InlineData("x is 404 or y")]
    [InlineData("x is not 404")]
    [InlineData("x is (404)")]
    public void Condition_ThatMayBeAboutACode_IsRead(string condition) => Assert.True(Mentions.Code(SyntaxFactory.ParseExpression(condition)));

    // With a using static, or by another name of the type.
    [Fact]
    public void NameOfACode_IsRead() => Assert.All(Enum.GetNames<HttpStatusCode>(), name =>
    {
        Assert.True(Mentions.Code(SyntaxFactory.ParseExpression($"x is {name} or y")), name);
        Assert.True(Mentions.Code(SyntaxFactory.ParseExpression($"x == H.{name}")), name);
    });

    [Theory]
    [InlineData("x == 98")]
    [InlineData("x == 601")]
    [InlineData("x == -404.5")]
    [InlineData("x == 98L")]
    [InlineData("x == 601L")]
    [InlineData("x == 404u")]
    [InlineData("x == \"404\"")]
    [InlineData("name == y")]
    [InlineData("stat == cod")]
    [InlineData("a.Name == y")]
    [InlineData("r?.Name == y")]
    [InlineData("Is(404)")]
    [InlineData("x is 1 or > 2")]
    [InlineData("x is { A: 404 }")]
    public void Condition_AboutAnythingElse_IsNot(string condition) => Assert.False(Mentions.Code(SyntaxFactory.ParseExpression(condition)));

    [Theory]
    [InlineData("!", "")]
    [InlineData("(", ")")]
    [InlineData("(int)", "")]
    [InlineData("", "!")]
    [InlineData("", ".A")]
    [InlineData("", "()")]
    [InlineData("", " + 1")]
    [InlineData("", " is 1")]
    [InlineData("", "?.A")]
    public void Nesting_IsFollowedToADepth(string before, string after)
    {
        var shallow = Repeat(before, 20) + "code" + Repeat(after, 20);
        var deep = Repeat(before, TooDeep) + "code" + Repeat(after, TooDeep);

        Assert.True(Mentions.Code(SyntaxFactory.ParseExpression(shallow)));
        Assert.Equal(after == "?.A", Mentions.Code(SyntaxFactory.ParseExpression(deep)));
    }

    [Theory]
    [InlineData("not ", "")]
    [InlineData("(", ")")]
    [InlineData("", " or 1")]
    public void NestedPattern_IsFollowedToADepth(string before, string after)
    {
        var shallow = "x is " + Repeat(before, 20) + "404" + Repeat(after, 20);
        var deep = "x is " + Repeat(before, TooDeep) + "404" + Repeat(after, TooDeep);

        Assert.True(Mentions.Code(SyntaxFactory.ParseExpression(shallow)));
        Assert.False(Mentions.Code(SyntaxFactory.ParseExpression(deep)));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
