using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The client waits for the final response: forever over HTTP/1.1, and HTTP/2 forbids it.</summary>
public sealed class HSC2004BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Processing", "hangs after 102", "fails: PROTOCOL_ERROR")]
    [InlineData("Continue", "hangs after 100", "fails: PROTOCOL_ERROR")]
    [InlineData("Informational", "hangs after 199", "fails: PROTOCOL_ERROR")]
    public Task Flagged_NeverAnswers(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Processing", "202")]
    [InlineData("Continue", "200")]
    [InlineData("Informational", "200")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
