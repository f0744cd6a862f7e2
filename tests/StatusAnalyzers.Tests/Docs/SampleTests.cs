using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        Assert.Single(FilesOf("Legacy"), path => Path.GetFileName(path) == file);

        Assert.DoesNotContain(await DiagnoseAsync("Legacy"), diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path) == file);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnoseAsync(string sample)
    {
        var isWeb = (await File.ReadAllTextAsync(Repository.PathOf("samples", sample, sample + ".csproj"), TestContext.Current.CancellationToken))
            .Contains("Microsoft.NET.Sdk.Web", StringComparison.Ordinal);
        var trees = FilesOf(sample)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), WebProject.ParseOptions, path))
            .Append(CSharpSyntaxTree.ParseText(isWeb ? WebProject.Usings : WebProject.LibraryUsings, WebProject.ParseOptions));
        var compilation = CSharpCompilation.Create(
            sample,
            trees,
            await WebProject.ReferencesAsync(isWeb ? Frameworks.Default : "net10.0-library"),
            WebProject.CompilationOptions(OutputKind.ConsoleApplication));

        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await Analysis.RunAsync(compilation, sample);
    }

    // The output folders hold files that the SDK writes.
    private static IEnumerable<string> FilesOf(string sample) =>
        Directory.EnumerateFiles(Repository.PathOf("samples", sample), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
