using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Nothing says where the new resource is.</summary>
public sealed class HSC4007BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Action", "Location", "201")]
    [InlineData("CreatedAction", "Location", "201")]
    public Task Flagged_LacksIt(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Action", "Location", "201 [/orders/7]")]
    [InlineData("CreatedAction", "Location", "201 [/orders/7]")]
    public Task Fixed_BringsIt(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
