using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The error arrives with 200.</summary>
public sealed class HSC5012BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Text", "200: InvalidOperationException: The warehouse is closed", "200: InvalidOperationException: The warehouse is closed")]
    [InlineData("Json", """200: {"error":"The warehouse is closed"}""", """200: {"error":"The warehouse is closed"}""")]
    public Task Flagged_Succeeds(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Text", "503: InvalidOperationException: The warehouse is closed")]
    [InlineData("Json", """503: {"error":"The warehouse is closed"}""")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
