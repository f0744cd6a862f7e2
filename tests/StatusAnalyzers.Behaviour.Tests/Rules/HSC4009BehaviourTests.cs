using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>What is set is sent, whether it is a number of seconds or not.</summary>
public sealed class HSC4009BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Fraction", "Retry-After", "429 [1.5]")]
    [InlineData("Span", "Retry-After", "429 [00:00:01.5000000]")]
    [InlineData("Negative", "Retry-After", "503 [-1]")]
    public Task Flagged_SendsNoSeconds(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Fraction", "Retry-After", "429 [2]")]
    [InlineData("Span", "Retry-After", "429 [2]")]
    [InlineData("Negative", "Retry-After", "503 [1]")]
    public Task Fixed_SendsSeconds(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
