using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Kestrel waits for the content that was announced, and fails the request when there is none.</summary>
public sealed class HSC3004BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Length", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    [InlineData("Chunked", "closed + InvalidOperationException", "204")]
    [InlineData("Header", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    public Task Flagged_Fails(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Length", "304")]
    [InlineData("Chunked", "204")]
    [InlineData("Header", "204")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
