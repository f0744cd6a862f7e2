using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Nothing adds Location to a redirect that code sends.</summary>
public sealed class HSC4003BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Moved", "Location", "301")]
    [InlineData("Other", "Location", "303")]
    [InlineData("Temporary", "Location", "307")]
    [InlineData("Response", "Location", "302")]
    public Task Flagged_LacksIt(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Moved", "Location", "301 [/orders/7]")]
    [InlineData("Other", "Location", "303 [/orders/7]")]
    [InlineData("Temporary", "Location", "307 [/orders/7]")]
    [InlineData("Response", "Location", "302 [/orders/7]")]
    public Task Fixed_BringsIt(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
