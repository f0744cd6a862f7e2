using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The response says 200 and has the status as its content.</summary>
public sealed class HSC2006BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Payload", "200: 404", "200: 404")]
    [InlineData("ResultInResult", """200: {"statusCode":404}""", """200: {"statusCode":404}""")]
    [InlineData("ReturnedName", "200: 404", "200: 404")]
    [InlineData("WrappedResult", """200: {"statusCode":404}""", """200: {"statusCode":404}""")]
    [InlineData("Enum", "200: 404", "200: 404")]
    [InlineData("Number", "200: 204", "200: 204")]
    public Task Flagged_Succeeds(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Payload", "404")]
    [InlineData("ResultInResult", "404")]
    [InlineData("ReturnedName", "404")]
    [InlineData("WrappedResult", "404")]
    [InlineData("Enum", "404")]
    [InlineData("Number", "204")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
