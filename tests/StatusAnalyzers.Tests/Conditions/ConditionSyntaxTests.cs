using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Tests.Conditions;

public sealed class ConditionSyntaxTests
{
    [Theory]
    [InlineData("TEXT == y")]
    [InlineData("y != TEXT")]
    [InlineData("TEXT.Equals(y)")]
    [InlineData("TEXT.Contains(y)")]
    [InlineData("TEXT.StartsWith(y)")]
    [InlineData("TEXT.EndsWith(y)")]
    [InlineData("TEXT.IndexOf(y)")]
    [InlineData("TEXT.ToLower() == y")]
    [InlineData("TEXT.ToLowerInvariant() == y")]
    [InlineData("TEXT.ToUpper() == y")]
    [InlineData("TEXT.ToUpperInvariant() == y")]
    [InlineData("TEXT.Trim() == y")]
    [InlineData("y.Equals(TEXT)")]
    [InlineData("Regex.IsMatch(TEXT, y)")]
    [InlineData("Regex.Match(TEXT, y)")]
    [InlineData("TEXT is \"404\"")]
    [InlineData("TEXT switch { _ => 1 }")]
    [InlineData("(TEXT)! == y")]
    public void Text_IsComparedOrSearched(string expression) => Assert.True(ConditionSyntax.IsCompared(TextIn(expression)));

    [Theory]
    [InlineData("TEXT + y")]
    [InlineData("TEXT.Length == y")]
    [InlineData("TEXT.Split(y)")]
    [InlineData("TEXT.Contains")]
    [InlineData("Log(TEXT)")]
    [InlineData("log.Write(TEXT)")]
    public void Text_ThatGoesElsewhere_IsNot(string expression) => Assert.False(ConditionSyntax.IsCompared(TextIn(expression)));

    private static IdentifierNameSyntax TextIn(string expression) =>
        SyntaxFactory.ParseExpression(expression).DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Single(name => name.Identifier.ValueText == "TEXT");
}
