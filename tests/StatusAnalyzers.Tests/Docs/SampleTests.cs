using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>The samples are what the README says of them, under every analyzer of the package.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("OrdersApi")]
    [InlineData("StatusPoller")]
    public async Task Adopted_IsSilent(string sample) => Assert.Empty(await DiagnoseAsync(sample));

    [Fact]
    public async Task Legacy_IsFlagged() => Assert.Contains(await DiagnoseAsync("Legacy"), diagnostic => diagnostic.Id == RuleIds.NumberAsStatusCode);

    [Theory]
    [InlineData("Product.cs")]
    [InlineData("Order.cs")]
    public async Task Legacy_NumbersOfTheShopAreNotFlagged(string file)
    {
        Assert.Single(SampleProject.FilesOf("Legacy"), path => Path.GetFileName(path) == file);

        Assert.DoesNotContain(await DiagnoseAsync("Legacy"), diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path) == file);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnoseAsync(string sample) =>
        (await Analysis.RunAsync(await SampleProject.CompileAsync(sample), sample)).Where(diagnostic => diagnostic.Descriptor.IsEnabledByDefault);
}
