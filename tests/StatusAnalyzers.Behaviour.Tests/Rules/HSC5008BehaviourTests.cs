using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The error arrives with 200.</summary>
public sealed class HSC5008BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Message", "200: \"The warehouse is closed\"", "200: \"The warehouse is closed\"")]
    public Task Flagged_Succeeds(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Message", "500: \"The warehouse is closed\"")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
