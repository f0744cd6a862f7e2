using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>A task that has run an async method cannot be written as JSON; another is written with all that a task has.</summary>
public sealed class HSC3005BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Finished", """404: {"result":"No such order","id":…""", """404: {"result":"No such order","id":…""")]
    [InlineData("Running", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    [InlineData("Message", "500 + InvalidOperationException", "500 + InvalidOperationException")]
    public Task Flagged_SendsTheTask(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Finished", "404: \"No such order\"")]
    [InlineData("Running", "400: \"Translated no-order\"")]
    [InlineData("Message", "400: Translated no-order")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
