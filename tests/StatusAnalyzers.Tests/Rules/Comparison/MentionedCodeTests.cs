using StatusAnalyzers.Rules.Comparison;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class MentionedCodeTests
{
    [Theory]
    [InlineData("404", 404)]
    [InlineData("300", 300)]
    [InlineData("511", 511)]
    [InlineData("status 404 (Not Found)", 404)]
    [InlineData("(404)", 404)]
    [InlineData("404 404", 404)]
    [InlineData("404404 or 503", 503)]
    [InlineData("4040 or 503", 503)]
    [InlineData("299, then 503", 503)]
    [InlineData("Not Found", 404)]
    [InlineData("not found.", 404)]
    [InlineData("(Bad Request)", 400)]
    [InlineData(" Network Authentication Required ", 511)]
    public void Text_MentionsOne(string text, int code)
    {
        Assert.True(MentionedCode.TryFind(text, names: null, out var found));
        Assert.Equal(code, found);
    }

    [Fact]
    public void Text_MentionsSeveral()
    {
        Assert.True(MentionedCode.TryFind("404 or 503", names: null, out var found));
        Assert.Null(found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("200")]
    [InlineData("204 No Content")]
    [InlineData("299")]
    [InlineData("399")]
    [InlineData("600")]
    [InlineData("40")]
    [InlineData("4040")]
    [InlineData("004")]
    [InlineData("1404")]
    [InlineData("Found")]
    [InlineData("OK")]
    [InlineData("Not Found here")]
    public void Text_MentionsNone(string text)
    {
        Assert.False(MentionedCode.TryFind(text, names: null, out var found));
        Assert.Null(found);
    }
}
