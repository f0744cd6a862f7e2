using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Nothing says when to come back.</summary>
public sealed class HSC4006BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("TooMany", "Retry-After", "429")]
    [InlineData("Unavailable", "Retry-After", "503")]
    public Task Flagged_LacksIt(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("TooMany", "Retry-After", "429 [30]")]
    [InlineData("Unavailable", "Retry-After", "503 [30]")]
    public Task Fixed_BringsIt(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
