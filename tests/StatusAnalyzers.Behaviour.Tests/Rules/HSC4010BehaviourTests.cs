using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>What is set is sent, and a client resolves it against the path of the request.</summary>
public sealed class HSC4010BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Created", "Location", "201 [orders/7]")]
    [InlineData("Header", "Location", "202 [orders/7]")]
    [InlineData("CreatedAction", "Location", "201 [orders/7]")]
    public Task Flagged_IsRelative(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Created", "Location", "201 [/orders/7]")]
    [InlineData("Header", "Location", "202 [/orders/7]")]
    [InlineData("CreatedAction", "Location", "201 [/orders/7]")]
    public Task Fixed_IsFromTheRoot(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
