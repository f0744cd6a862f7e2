using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>
/// The sources of this repository, as the compiler sees them. Only the newest compiler can read the language they are
/// written in, which is why these tests are not among those of the oldest.
/// </summary>
internal static class SourceTree
{
    private static readonly ImmutableArray<MetadataReference> RunningOn =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("StatusAnalyzers", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<CSharpCompilation> LazyAnalyzers = new(() => Compile(Repository.PathOf("src", "StatusAnalyzers")));

    /// <summary>The analyzers. The paths of the trees are relative to the project.</summary>
    public static CSharpCompilation Analyzers => LazyAnalyzers.Value;

    /// <summary>The files below <paramref name="folder"/>, parsed; paths are relative to it.</summary>
    public static ImmutableArray<SyntaxTree> Parse(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (file, path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(entry => !entry.path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(entry => entry.path, StringComparer.Ordinal)
            .Select(entry => ParseText(File.ReadAllText(entry.file), entry.path)),
    ];

    /// <summary>One file.</summary>
    public static SyntaxTree ParseText(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14), path);

    /// <summary>Compiles <paramref name="trees"/> against what this test runs on.</summary>
    public static CSharpCompilation Compile(params IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("StatusAnalyzers", trees, RunningOn, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static CSharpCompilation Compile(string folder)
    {
        var compilation = Compile(Parse(folder));

        // Where code does not bind, nothing can be said of it: a check on it would pass.
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
