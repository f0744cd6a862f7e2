using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The content is lost, or arrives on one version of HTTP only, or the client hangs, or the server fails.</summary>
public sealed class HSC3002BehaviourTests(Server server) : ShapeTests(server)
{
    private const string Headers = "If-None-Match: \"7\"\r\n";

    [Theory]
    [InlineData("Text", "204 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Json", "204", """204: {"id":7}""")]
    [InlineData("ResetContent", "hangs after 205", """205: {"id":7}""")]
    [InlineData("Value", "204", """204: {"id":7}""")]
    [InlineData("Cached", "304 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Returned", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    public Task Flagged_DoesNotDeliver(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2, Headers);

    [Theory]
    [InlineData("Text", "204")]
    [InlineData("Json", """200: {"id":7}""")]
    [InlineData("ResetContent", "205")]
    [InlineData("Value", """200: {"id":7}""")]
    [InlineData("Cached", "304")]
    [InlineData("Returned", "204")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer, Headers);
}
