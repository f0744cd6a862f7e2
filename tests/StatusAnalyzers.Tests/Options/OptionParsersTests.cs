using StatusAnalyzers.Options;

namespace StatusAnalyzers.Tests.Options;

public sealed class OptionParsersTests
{
    [Theory]
    [InlineData("auto", null)]
    [InlineData("AUTO", null)]
    [InlineData("StatusCodes", "StatusCodes")]
    [InlineData("statuscodes", "StatusCodes")]
    [InlineData("Microsoft.AspNetCore.Http.StatusCodes", "StatusCodes")]
    [InlineData("httpstatuscode", "HttpStatusCode")]
    [InlineData("System.Net.HttpStatusCode", "HttpStatusCode")]
    [InlineData("Codes", "Codes")]
    [InlineData("Shop.Http.Codes", "Shop.Http.Codes")]
    [InlineData("Shop.Http+Codes", "Shop.Http+Codes")]
    public void Vocabulary_IsRead(string text, string? expected)
    {
        Assert.True(OptionParsers.TryParseVocabulary(text, out var value, out var fault));
        Assert.Equal(expected, value);
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData("Shop..Codes")]
    [InlineData("Shop.Codes.")]
    [InlineData("Shop, Codes")]
    [InlineData("Shop Codes")]
    [InlineData("Codes<int>")]
    [InlineData("404")]
    public void Vocabulary_IsRefused(string text)
    {
        Assert.False(OptionParsers.TryParseVocabulary(text, out _, out var fault));
        Assert.Equal(text, fault);
    }

    [Theory]
    [InlineData("none", new int[0])]
    [InlineData("None", new int[0])]
    [InlineData("404", new[] { 404 })]
    [InlineData("100,599", new[] { 100, 599 })]
    [InlineData(" 200 ,  404 ", new[] { 200, 404 })]
    [InlineData("200,,404,", new[] { 200, 404 })]
    [InlineData("200, 200", new[] { 200 })]
    [InlineData("500-502", new[] { 500, 501, 502 })]
    [InlineData("500 - 501", new[] { 500, 501 })]
    [InlineData("404-404", new[] { 404 })]
    [InlineData("500-502, 501-503", new[] { 500, 501, 502, 503 })]
    public void Codes_AreRead(string text, int[] expected)
    {
        Assert.True(OptionParsers.TryParseCodes(text, out var value, out var fault));
        Assert.Equal(expected, value.Order());
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("99", "99")]
    [InlineData("600", "600")]
    [InlineData("1000", "1000")]
    [InlineData("99999999999", "99999999999")]
    [InlineData("-404", "-404")]
    [InlineData("+404", "+404")]
    [InlineData("4o4", "4o4")]
    [InlineData("5xx", "5xx")]
    [InlineData("404.0", "404.0")]
    [InlineData("200, 599-500", "599-500")]
    [InlineData("200, 500-600", "500-600")]
    [InlineData("50-200", "50-200")]
    [InlineData("500-", "500-")]
    [InlineData("500-550-599", "500-550-599")]
    [InlineData("200 404", "200 404")]
    [InlineData("200; 404", "200; 404")]
    [InlineData("none, 404", "none")]
    public void Codes_AreRefused(string text, string expectedFault)
    {
        Assert.False(OptionParsers.TryParseCodes(text, out var value, out var fault));
        Assert.Empty(value);
        Assert.Equal(expectedFault, fault);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("FALSE", false)]
    public void Switch_IsRead(string text, bool expected)
    {
        Assert.True(OptionParsers.TryParseSwitch(text, out var value, out var fault));
        Assert.Equal(expected, value);
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("true, false")]
    public void Switch_IsRefused(string text)
    {
        Assert.False(OptionParsers.TryParseSwitch(text, out _, out var fault));
        Assert.Equal(text, fault);
    }
}
