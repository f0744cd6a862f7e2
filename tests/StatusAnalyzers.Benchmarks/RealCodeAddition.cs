using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Benchmarks;

/// <summary>
/// How much longer an analysis of real code takes with a package than without it, as a share of the time that the compiler needs
/// to bind it. The clock on the wall, on one thread: what an analyzer has bound for its own questions counts only if nobody needs
/// it afterwards.
/// </summary>
/// <remarks>
/// The analysis without the package has an analyzer that does nothing, because a build has others anyway, of the SDK at least,
/// and what they all look at is made once.
/// </remarks>
/// <param name="package">The package.</param>
internal sealed class RealCodeAddition(AnalyzerFile package)
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _without = AnalyzerSet.Get("Empty");
    private readonly List<Row> _rows = [];

    /// <summary>Analyses the code that often in each way, in turns, after two times that are not counted.</summary>
    /// <param name="name">What it is called in the output.</param>
    /// <param name="code">The code.</param>
    /// <param name="runs">How often.</param>
    public async Task MeasureAsync(string name, RealCode code, int runs)
    {
        const int Warmup = 2;
        ImmutableArray<DiagnosticAnalyzer> with = [.. _without, .. package.Analyzers];
        var (binding, without, added) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = -Warmup; run < runs; run++)
        {
            var bound = code.Bind();

            // Whoever comes second finds the processor warmer.
            var (first, second) = run % 2 == 0 ? (_without, with) : (with, _without);
            var (one, other) = (await AnalyseAsync(code, first), await AnalyseAsync(code, second));
            if (run >= 0)
            {
                binding.Add(bound);
                without.Add(run % 2 == 0 ? one : other);
                added.Add(run % 2 == 0 ? other - one : one - other);
            }
        }

        _rows.Add(new Row(name, code.Files, Times.Median(binding), Times.Median(without), Times.Median(added)));
    }

    /// <summary>
    /// Writes the medians of each project, in milliseconds, and what they come to for all of them. What is added is the median of
    /// the differences between two analyses that followed each other: a machine that is busy for a while is so for both.
    /// </summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("project,files,binding ms,analysis ms,added ms,percent");
        foreach (var row in _rows)
        {
            Write(output, row);
        }

        Write(output, new Row("together", _rows.Sum(row => row.Files), _rows.Sum(row => row.Binding), _rows.Sum(row => row.Without), _rows.Sum(row => row.Added)));
    }

    private static void Write(TextWriter output, Row row) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Name},{row.Files},{row.Binding:F1},{row.Without:F1},{row.Added:F1},{100 * row.Added / row.Binding:F1}"));

    private static async Task<double> AnalyseAsync(RealCode code, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var compilation = code.Compile().WithAnalyzers(analyzers, options);
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await compilation.GetAnalysisResultAsync(CancellationToken.None);
        return watch.Elapsed.TotalMilliseconds;
    }

    private sealed record Row(string Name, int Files, double Binding, double Without, double Added);
}
