using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Benchmarks;

/// <summary>The files of a folder that compile together without errors. Times are fair only there: broken code is bound in other ways.</summary>
internal sealed class RealCode
{
    // What projects of tests say; where there is no xunit, this file is one that has an error.
    private const string TestUsings = "global using Xunit;";

    private static readonly CSharpParseOptions Newest = new(
        LanguageVersion.Preview,
        DocumentationMode.None,
        preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER", "NETCOREAPP"]);

    private readonly CSharpCompilation _compilation;

    /// <param name="folder">Where the files are, at any depth.</param>
    /// <param name="references">The paths of the assemblies that it references, those of the framework too.</param>
    public RealCode(string folder, IEnumerable<string> references)
    {
        var paths = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        _compilation = WithoutErrors(CSharpCompilation.Create(
            Path.GetFileName(Path.GetFullPath(folder)),
            [.. from text in new[] { ImplicitUsings.Web, TestUsings } select CSharpSyntaxTree.ParseText(text, Newest), .. paths.Select(Parse)],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false)));
    }

    /// <summary>How many files there are.</summary>
    public int Files => _compilation.SyntaxTrees.Count(tree => tree.FilePath.Length > 0);

    /// <summary>
    /// A compilation that has nothing bound yet but its references: to read those is the compiler's work, but it would be
    /// charged to the analyzer that asks for a type first.
    /// </summary>
    public CSharpCompilation Compile()
    {
        var fresh = _compilation.Clone();
        fresh.GetSpecialType(SpecialType.System_Object);
        foreach (var reference in fresh.References)
        {
            fresh.GetAssemblyOrModuleSymbol(reference);
        }

        return fresh;
    }

    /// <summary>Binds it anew, with nothing but the compiler: the milliseconds that this takes.</summary>
    public double Bind()
    {
        var compilation = Compile();

        // The garbage of one run is not the next one's to pay for.
        GC.Collect();
        var watch = Stopwatch.StartNew();
        compilation.GetDiagnostics();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static SyntaxTree Parse(string path)
    {
        using var file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(file), Newest, path);
    }

    private static CSharpCompilation WithoutErrors(CSharpCompilation compilation)
    {
        while (true)
        {
            var broken = compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.Location.SourceTree)
                .OfType<SyntaxTree>()
                .Distinct()
                .ToList();
            if (broken.Count == 0)
            {
                return compilation;
            }

            compilation = compilation.RemoveSyntaxTrees(broken);
        }
    }
}
