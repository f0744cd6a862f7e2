using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The exception that the server logs is not the one that happened.</summary>
public sealed class HSC5006BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Late", "closed after 200 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    [InlineData("Result", "closed after 200 + InvalidOperationException", "fails: INTERNAL_ERROR + InvalidOperationException")]
    public Task Flagged_HidesTheException(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    // The response breaks off, as it must; but what the server logs is what happened.
    [Theory]
    [InlineData("Late", "closed after 200 + TimeoutException", "fails: INTERNAL_ERROR + TimeoutException")]
    [InlineData("Result", "closed after 200 + TimeoutException", "fails: INTERNAL_ERROR + TimeoutException")]
    public Task Fixed_ShowsTheException(string shape, string http1, string http2) => FixedAsync(shape, http1, http2, headers: "");
}
