using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>MVC sends the empty header, minimal APIs leave it out, and a redirect throws.</summary>
public sealed class HSC4001BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Created", "Location", "201")]
    [InlineData("Redirect", "Location", "500")]
    [InlineData("Response", "Location", "302 []")]
    [InlineData("Header", "Location", "302 []")]
    [InlineData("CreatedAction", "Location", "201 []")]
    [InlineData("RedirectAction", "Location", "500")]
    public Task Flagged_HasNoUri(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Created", "Location", "201 [/orders/7]")]
    [InlineData("Redirect", "Location", "302 [/orders/7]")]
    [InlineData("Response", "Location", "302 [/orders/7]")]
    [InlineData("Header", "Location", "302 [/orders/7]")]
    [InlineData("CreatedAction", "Location", "201 [/orders/7]")]
    [InlineData("RedirectAction", "Location", "302 [/orders/7]")]
    public Task Fixed_HasAUri(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
