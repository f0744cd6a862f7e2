using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The refused request is served, or the refusal becomes an exception.</summary>
public sealed class HSC5007BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Unauthorized", "401: The secret order", "401: The secret order")]
    [InlineData("Written", "404: Not found. The secret order", "404: Not found. The secret order")]
    [InlineData("Socket", "500 + NotSupportedException", "500 + NotSupportedException")]
    [InlineData("Missing", "500 + NullReferenceException", "500 + NullReferenceException")]
    [InlineData("Filter", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    public Task Flagged_GoesOn(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Unauthorized", "401")]
    [InlineData("Written", "404: Not found. ")]
    [InlineData("Socket", "400")]
    [InlineData("Missing", "404")]
    [InlineData("Filter", "401")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
