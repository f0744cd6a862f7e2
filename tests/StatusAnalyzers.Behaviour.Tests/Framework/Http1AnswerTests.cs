namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>The reader of raw bytes is the judge of all other tests, so it is tested too.</summary>
public sealed class Http1AnswerTests
{
    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", "204")]
    [InlineData("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", "304")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "200: hello")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "200")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\na\r\n, goodbye.\r\n0\r\n\r\n", "200: hello, goodbye.")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", "204")]
    [InlineData("HTTP/1.1 600 \r\nContent-Length: 0\r\n\r\n", "600")]
    [InlineData("HTTP/1.1 42 \r\n", "malformed: HTTP/1.1 42 ")]
    [InlineData("HTTP/1.1 102 Processing\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "malformed: 5")]
    public void AWholeAnswerIsRead(string received, string answer) => Assert.Equal(answer, Http1Answer.Read(received, closed: false));

    [Theory]
    [InlineData("", "closed")]
    [InlineData("HTTP/1.1 200 OK\r\nConte", "closed after 200")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell", "closed after 200")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "closed after 200")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n", "closed after 100")]
    public void HalfAnAnswerIsWaitedFor(string received, string atTheEnd)
    {
        Assert.Null(Http1Answer.Read(received, closed: false));
        Assert.Equal(atTheEnd, Http1Answer.Read(received, closed: true));
    }

    [Fact]
    public void AnAnswerWithoutLengthEndsWithTheConnection()
    {
        const string Received = "HTTP/1.1 205 Reset Content\r\nContent-Type: application/json\r\n\r\n";

        Assert.Null(Http1Answer.Read(Received, closed: false));
        Assert.Equal("205", Http1Answer.Read(Received, closed: true));
        Assert.Equal(" after 205", Http1Answer.After(Received));
    }
}
