using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("_", "")]
    [InlineData("status", "status")]
    [InlineData("statusCode", "status code")]
    [InlineData("StatusCode", "status code")]
    [InlineData("status_code", "status code")]
    [InlineData("_statusCode", "status code")]
    [InlineData("STATUS_CODE", "status code")]
    [InlineData("HTTPStatus", "http status")]
    [InlineData("HTTPStatus2Code", "http status code")]
    [InlineData("statusHTTP", "status http")]
    [InlineData("aB", "a b")]
    [InlineData("AB", "ab")]
    [InlineData("ABc", "a bc")]
    [InlineData("code404", "code")]
    [InlineData("code404Handler", "code handler")]
    public void Name_IsSplitIntoItsWords(string name, string words) => Assert.Equal(words, string.Join(' ', NameWords.Of(name)));
}
