using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Tests.Catalog;

/// <summary>Which code a section, a link or a phrase stands for.</summary>
public sealed class StatusSectionTests
{
    public static TheoryData<string, int> Defined =>
        [.. StatusCatalog.All.Where(code => code.Section?.StartsWith("RFC ", StringComparison.Ordinal) == true).Select(code => new TheoryDataRow<string, int>(code.Section!, code.Number))];

    public static TheoryData<int, string> Phrases => [.. StatusCatalog.All.Select(code => new TheoryDataRow<int, string>(code.Number, code.Phrase))];

    [Theory]
    [MemberData(nameof(Defined))]
    public void SectionOfTheCatalog_IsFound(string section, int code)
    {
        Assert.True(StatusLinks.TryFind(Sections.AddressOf(section), out var found));
        Assert.Equal(code, found);
    }

    // The tables of contents of the RFCs.
    [Theory]
    [InlineData("2616", "10.1.2", 101)]
    [InlineData("2616", "10.2.1", 200)]
    [InlineData("2616", "10.2.7", 206)]
    [InlineData("2616", "10.3.6", 305)]
    [InlineData("2616", "10.3.8", 307)]
    [InlineData("2616", "10.4.5", 404)]
    [InlineData("2616", "10.4.18", 417)]
    [InlineData("2616", "10.5.6", 505)]
    [InlineData("7231", "6.2.1", 100)]
    [InlineData("7231", "6.3.6", 205)]
    [InlineData("7231", "6.4.4", 303)]
    [InlineData("7231", "6.4.5", 305)]
    [InlineData("7231", "6.4.7", 307)]
    [InlineData("7231", "6.5.1", 400)]
    [InlineData("7231", "6.5.2", 402)]
    [InlineData("7231", "6.5.3", 403)]
    [InlineData("7231", "6.5.4", 404)]
    [InlineData("7231", "6.5.6", 406)]
    [InlineData("7231", "6.5.7", 408)]
    [InlineData("7231", "6.5.8", 409)]
    [InlineData("7231", "6.5.10", 411)]
    [InlineData("7231", "6.5.11", 413)]
    [InlineData("7231", "6.5.13", 415)]
    [InlineData("7231", "6.5.14", 417)]
    [InlineData("7231", "6.5.15", 426)]
    [InlineData("7231", "6.6.1", 500)]
    [InlineData("7231", "6.6.6", 505)]
    [InlineData("7232", "4.1", 304)]
    [InlineData("7232", "4.2", 412)]
    [InlineData("7233", "4.1", 206)]
    [InlineData("7233", "4.4", 416)]
    [InlineData("7235", "3.1", 401)]
    [InlineData("7235", "3.2", 407)]
    [InlineData("7538", "3", 308)]
    [InlineData("7540", "9.1.2", 421)]
    [InlineData("4918", "11.2", 422)]
    [InlineData("4918", "11.5", 507)]
    [InlineData("6585", "4", 429)]
    [InlineData("7725", "3", 451)]
    [InlineData("8470", "5.2", 425)]
    public void SectionOfAnRfc_IsFound(string rfc, string section, int code)
    {
        Assert.True(StatusSections.TryFind(rfc, section, out var found));
        Assert.Equal(code, found);
    }

    [Theory]
    [InlineData("9110", "15.5")]
    [InlineData("9110", "15.5.5.1")]
    [InlineData("9110", "5.5.15")]
    [InlineData("7231", "6.5.16")]
    [InlineData("7233", "4.2")]
    [InlineData("0", "0")]
    public void OtherSection_IsNotFound(string rfc, string section) => Assert.False(StatusSections.TryFind(rfc, section, out _));

    [Theory]
    [InlineData("https://tools.ietf.org/html/rfc7231#section-6.5.4", 404)]
    [InlineData("http://tools.ietf.org/html/rfc7231#section-6.5.4", 404)]
    [InlineData("https://datatracker.ietf.org/doc/html/rfc9110#section-15.5.5", 404)]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5", 404)]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found", 404)]
    [InlineData("https://httpwg.org/specs/rfc7231.html#status.404", 404)]
    [InlineData("https://httpstatuses.com/404", 404)]
    [InlineData("https://httpstatuses.io/404", 404)]
    [InlineData("https://http.cat/404", 404)]
    [InlineData("https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404", 404)]
    [InlineData("https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404#see_also", 404)]
    public void Link_IsFound(string link, int code)
    {
        Assert.True(StatusLinks.TryFind(link, out var found));
        Assert.Equal(code, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http")]
    [InlineData("rfc9110#section-15.5.5")]
    [InlineData("https://example.com/404")]
    [InlineData("https://httpstatuses.com/999")]
    [InlineData("https://httpstatuses.com/")]
    [InlineData("https://httpstatuses.com/404x")]
    [InlineData("https://example.com/rfc#section-15.5.5")]
    [InlineData("https://example.com/#section-15.5.5")]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9110#name-status-codes")]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9110#")]
    public void OtherText_IsNotFound(string text) => Assert.False(StatusLinks.TryFind(text, out _));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void PhraseOfTheCatalog_IsFound(int code, string phrase)
    {
        Assert.True(StatusPhrases.TryFind(phrase.ToUpperInvariant(), out var found));
        Assert.Equal(code, found);
        Assert.True(StatusPhrases.TryFindLetters(string.Concat(phrase.Where(char.IsLetter)).ToLowerInvariant(), out found));
        Assert.Equal(code, found);
    }

    [Theory]
    [InlineData("Request Entity Too Large", 413)]
    [InlineData("Payload Too Large", 413)]
    [InlineData("Request-URI Too Long", 414)]
    [InlineData("Unprocessable Entity", 422)]
    [InlineData("Moved Temporarily", 302)]
    public void OlderPhrase_IsFound(string phrase, int code)
    {
        Assert.True(StatusPhrases.TryFind(phrase, out var found));
        Assert.Equal(code, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The order was Not Found")]
    [InlineData("Not Found.")]
    [InlineData("NotFound")]
    public void OtherPhrase_IsNotFound(string text) => Assert.False(StatusPhrases.TryFind(text, out _));
}
