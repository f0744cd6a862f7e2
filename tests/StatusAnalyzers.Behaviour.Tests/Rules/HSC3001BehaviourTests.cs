using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The content is lost, or arrives on one version of HTTP only, or the client hangs, or the server fails.</summary>
public sealed class HSC3001BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Json", "204", """204: {"id":7}""")]
    [InlineData("Text", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    [InlineData("ResetContent", "hangs after 205", """205: {"id":7}""")]
    [InlineData("NotModified", "304 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Processing", "malformed: 8", "fails: PROTOCOL_ERROR")]
    [InlineData("Value", "204", """204: {"id":7}""")]
    [InlineData("Message", "204 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Initializer", "hangs after 205", """205: {"id":7}""")]
    [InlineData("Plain", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    public Task Flagged_DoesNotDeliver(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Json", """200: {"id":7}""")]
    [InlineData("Text", "204")]
    [InlineData("ResetContent", "205")]
    [InlineData("NotModified", "304")]
    [InlineData("Processing", """202: {"id":7}""")]
    [InlineData("Value", """200: {"id":7}""")]
    [InlineData("Message", "204")]
    [InlineData("Initializer", """200: {"id":7}""")]
    [InlineData("Plain", "200: Deleted")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
