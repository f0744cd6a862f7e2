using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Nothing adds Allow to a 405 that code sends.</summary>
public sealed class HSC4002BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Status", "Allow", "405")]
    [InlineData("Response", "Allow", "405")]
    [InlineData("Error", "Allow", "405")]
    [InlineData("Action", "Allow", "405")]
    public Task Flagged_LacksIt(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Status", "Allow", "405 [POST]")]
    [InlineData("Response", "Allow", "405 [POST]")]
    [InlineData("Error", "Allow", "405 [POST]")]
    [InlineData("Action", "Allow", "405 [POST]")]
    public Task Fixed_BringsIt(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
