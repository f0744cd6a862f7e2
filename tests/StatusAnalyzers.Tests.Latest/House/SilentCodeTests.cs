using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>
/// Our own code is full of numbers that look like status codes: the catalog, the tables, the tests of a number.
/// The rules of this package have nothing to say about it, or it would be said here.
/// </summary>
public sealed class SilentCodeTests
{
    [Fact]
    public async Task TheAnalyzersAreSilentOverTheirOwnSource()
    {
        Assert.NotNull(SourceTree.Analyzers.GetTypesByMetadataName("System.Net.HttpStatusCode").FirstOrDefault());
        Assert.Empty(await Analysis.RunAsync(SourceTree.Analyzers, "src/StatusAnalyzers"));
    }
}
