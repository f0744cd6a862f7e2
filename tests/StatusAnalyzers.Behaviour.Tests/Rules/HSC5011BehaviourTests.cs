using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The names of methods and files reach the client, in production.</summary>
public sealed class HSC5011BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Problem", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"System.InvalidOperationException: The warehouse is closed\n   at Violations.HSC5011.Load()…""", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"System.InvalidOperationException: The warehouse is closed\n   at Violations.HSC5011.Load()…""")]
    [InlineData("Written", "500:    at Violations.HSC5011.Load()…", "500:    at Violations.HSC5011.Load()…")]
    [InlineData("Action", "500:    at Violations.HSC5011.Load()…", "500:    at Violations.HSC5011.Load()…")]
    public Task Flagged_ShowsTheStack(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Problem", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"The order cannot be loaded"}""")]
    [InlineData("Written", "500: The order cannot be loaded")]
    [InlineData("Action", "500: The warehouse is closed")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
