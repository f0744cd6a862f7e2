using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Only an authentication handler says how to authenticate.</summary>
public sealed class HSC4005BehaviourTests(Server server) : HeaderShapeTests(server)
{
    [Theory]
    [InlineData("Status", "WWW-Authenticate", "401")]
    [InlineData("Unauthorized", "WWW-Authenticate", "401")]
    public Task Flagged_LacksIt(string shape, string header, string expected) => FlaggedAsync(shape, header, expected);

    [Theory]
    [InlineData("Status", "WWW-Authenticate", "401 [Bearer]")]
    [InlineData("Unauthorized", "WWW-Authenticate", "401 [Bearer]")]
    public Task Fixed_BringsIt(string shape, string header, string expected) => FixedAsync(shape, header, expected);
}
