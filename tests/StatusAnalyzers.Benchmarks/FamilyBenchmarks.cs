using BenchmarkDotNet.Attributes;

namespace StatusAnalyzers.Benchmarks;

/// <summary>What each family of rules costs by itself, beside the empty analyzer, for the same project.</summary>
[MemoryDiagnoser]
[Config(typeof(FewRuns))]
public class FamilyBenchmarks
{
    private readonly Shop _shop = new(endpoints: 1_000);

    /// <summary>Which analyzers run.</summary>
    [ParamsSource(nameof(Sets))]
    public string Analyzers { get; set; } = "";

    /// <summary>The names of <see cref="AnalyzerSet"/>.</summary>
    public static IEnumerable<string> Sets => AnalyzerSet.Names;

    /// <summary>Analyses it.</summary>
    /// <returns>The number of diagnostics.</returns>
    [Benchmark]
    public Task<int> Analyse() => _shop.AnalyseAsync(AnalyzerSet.Get(Analyzers));
}
