using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Benchmarks;

/// <summary>A web project of that many endpoints, parsed once and compiled anew for each analysis.</summary>
internal sealed class Shop
{
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;

    /// <param name="endpoints">How many; a multiple of ten.</param>
    public Shop(int endpoints)
    {
        _trees = [.. EndpointCode.Files(endpoints).Select(file => CSharpSyntaxTree.ParseText(file))];
        _references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];
        if (Compile().GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    /// <summary>Analyses it, and returns how many diagnostics there are.</summary>
    public async Task<int> AnalyseAsync(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        (await Compile().WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync()).Length;

    // Nothing of another analysis is left in a new compilation, but the references.
    private CSharpCompilation Compile() =>
        CSharpCompilation.Create("Shop", _trees, _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
