using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>The projects below <c>samples</c>, compiled as the SDK does.</summary>
internal static class SampleProject
{
    /// <summary>The compilation of a sample, without errors. The paths of its trees are those of the files.</summary>
    public static async Task<CSharpCompilation> CompileAsync(string sample)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var isWeb = (await File.ReadAllTextAsync(Repository.PathOf("samples", sample, sample + ".csproj"), cancellation))
            .Contains("Microsoft.NET.Sdk.Web", StringComparison.Ordinal);
        var trees = FilesOf(sample)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), WebProject.ParseOptions, path))
            .Append(CSharpSyntaxTree.ParseText(isWeb ? ImplicitUsings.Web : ImplicitUsings.Library, WebProject.ParseOptions));
        var compilation = CSharpCompilation.Create(
            sample,
            trees,
            await WebProject.ReferencesAsync(isWeb ? Frameworks.Default : "net10.0-library"),
            WebProject.CompilationOptions(OutputKind.ConsoleApplication));

        Assert.DoesNotContain(compilation.GetDiagnostics(cancellation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    /// <summary>The paths of a sample's files. The output folders hold files that the SDK writes.</summary>
    public static IEnumerable<string> FilesOf(string sample) =>
        Directory.EnumerateFiles(Repository.PathOf("samples", sample), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
