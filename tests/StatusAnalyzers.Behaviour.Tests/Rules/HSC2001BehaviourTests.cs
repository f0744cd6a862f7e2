using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Kestrel checks nothing: the number becomes the status line, and no client can read that.</summary>
public sealed class HSC2001BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Zero", "malformed: HTTP/1.1 0 ", "fails: Received an invalid status code…")]
    [InlineData("Typo", "malformed: HTTP/1.1 41 ", "fails: Received an invalid status code…")]
    [InlineData("ErrorNumber", "malformed: HTTP/1.1 1000 ", "fails: Received an invalid status code…")]
    public Task Flagged_CannotBeRead(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Zero", "200")]
    [InlineData("Typo", "417")]
    [InlineData("ErrorNumber", "409: Out of stock")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
