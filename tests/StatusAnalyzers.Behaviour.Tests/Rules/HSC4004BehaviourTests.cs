using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Nothing adds the header that the status is about.</summary>
public sealed class HSC4004BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Part", "Content-Range", "206")]
    [InlineData("Proxy", "Proxy-Authenticate", "407")]
    [InlineData("Range", "Content-Range", "416")]
    [InlineData("Upgrade", "Upgrade", "426")]
    public Task Flagged_LacksIt(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Part", "Content-Range", "206 [bytes 0-1/5]")]
    [InlineData("Proxy", "Proxy-Authenticate", "407 [Basic]")]
    [InlineData("Range", "Content-Range", "416 [bytes */5]")]
    [InlineData("Upgrade", "Upgrade", "426 [websocket]")]
    public Task Fixed_BringsIt(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
