using BenchmarkDotNet.Attributes;

namespace StatusAnalyzers.Benchmarks;

/// <summary>
/// One analysis of a project that was not analysed before, binding included, which the row of the empty analyzer is nearly
/// nothing but. Time and memory must grow as the number of endpoints does.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(FewRuns))]
public class GrowthBenchmarks
{
    private Shop _shop = null!;

    /// <summary>How many endpoints the project has.</summary>
    [Params(100, 1_000, 10_000)]
    public int Endpoints { get; set; }

    /// <summary>Which analyzers run.</summary>
    [Params("Empty", "Default", "All")]
    public string Analyzers { get; set; } = "";

    /// <summary>Parses the project.</summary>
    [GlobalSetup]
    public void Parse() => _shop = new Shop(Endpoints);

    /// <summary>Analyses it.</summary>
    /// <returns>The number of diagnostics.</returns>
    [Benchmark]
    public Task<int> Analyse() => _shop.AnalyseAsync(AnalyzerSet.Get(Analyzers));
}
