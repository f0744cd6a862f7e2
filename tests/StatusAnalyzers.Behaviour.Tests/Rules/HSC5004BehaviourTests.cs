using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>No authentication scheme has that name: the server fails.</summary>
public sealed class HSC5004BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Schemes", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    [InlineData("Forbidden", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    [InlineData("Challenged", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    [InlineData("Interpolated", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    public Task Flagged_Fails(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Schemes", "403: You may not see this order")]
    [InlineData("Forbidden", "403: User does not have download permissions")]
    [InlineData("Challenged", "401")]
    [InlineData("Interpolated", """403: {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.4","title":"Forbidden","status":403,"detail":"Order 0 is not yours",…""")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
