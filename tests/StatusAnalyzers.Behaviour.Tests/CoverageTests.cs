using System.Reflection;
using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests;

/// <summary>Every flagged endpoint of the sample has its fixed twin, and both are asked.</summary>
public sealed class CoverageTests(Server server)
{
    /// <summary>Rules about what is written, not about what happens: the response does what the code says. The page says what the warning rests on.</summary>
    private static readonly string[] OnlyRead = ["HSC2002", "HSC2003", "HSC5009", "HSC5010"];

    [Fact]
    public void FlaggedEndpointsHaveFixedTwins()
    {
        var flagged = RoutesOf("flagged");

        Assert.NotEmpty(flagged);
        Assert.Equal(flagged, RoutesOf("fixed"));
    }

    [Theory]
    [InlineData("flagged", "Flagged")]
    [InlineData("fixed", "Fixed")]
    public void EveryEndpointIsAsked(string kind, string prefix)
    {
        var asked = typeof(CoverageTests).Assembly.GetTypes()
            .Where(type => type.Name.StartsWith("HSC", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods()
                .Where(method => method.Name.StartsWith(prefix, StringComparison.Ordinal))
                .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
                .Select(row => $"{type.Name[.."HSC0000".Length]}/{row.Data[0]}"));

        Assert.Equal(RoutesOf(kind).Where(route => !OnlyRead.Contains(route.Split('/')[0])), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RulesThatAreOnlyReadAreThere() => Assert.Equal(OnlyRead, RoutesOf("flagged").Select(route => route.Split('/')[0]).Distinct().Where(OnlyRead.Contains));

    /// <summary>Rule and shape of the endpoints of a kind, such as <c>HSC3001/Json</c>.</summary>
    private IEnumerable<string> RoutesOf(string kind) =>
        server.Routes
            .Select(route => route.Split('/'))
            .Where(parts => parts is ["", _, _, _] && parts[2] == kind)
            .Select(parts => $"{parts[1]}/{parts[3]}")
            .Order(StringComparer.Ordinal);
}
