using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The server throws where the status or the header is set, and the response that has started breaks off.</summary>
public sealed class HSC5005BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Status", "closed after 200 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Header", "closed after 200 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Result", "closed after 200 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    public Task Flagged_BreaksOff(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Status", "503: The warehouse is closed")]
    [InlineData("Header", "200: Order 7")]
    [InlineData("Result", "200: Order 7")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
