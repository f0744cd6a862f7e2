using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Benchmarks;

/// <summary>
/// What the analyzers cost on real code, as a share of the time that the compiler needs to bind it. All of them run in one
/// analysis, on one thread, and are charged with what the driver measures for them, as a build reports it.
/// </summary>
internal sealed class RealCodeCost
{
    private readonly RealCode _code;
    private readonly ImmutableArray<AnalyzerFile> _packages;
    private readonly List<double> _binding = [];
    private readonly Dictionary<DiagnosticAnalyzer, List<double>> _times = [];

    /// <param name="code">The code that they run over.</param>
    /// <param name="packages">The analyzers of all packages that are compared. Each runs the rules that it has on by default.</param>
    public RealCodeCost(RealCode code, ImmutableArray<AnalyzerFile> packages)
    {
        _code = code;
        _packages = packages;
    }

    /// <summary>Analyses the code that often, after two times that are not counted, which compile the analyzers.</summary>
    public async Task MeasureAsync(int runs)
    {
        const int Warmup = 2;
        for (var run = -Warmup; run < runs; run++)
        {
            var binding = _code.Bind();
            var times = await AnalyseAsync();
            if (run >= 0)
            {
                _binding.Add(binding);
                foreach (var (analyzer, time) in times)
                {
                    _times.TryAdd(analyzer, []);
                    _times[analyzer].Add(time);
                }
            }
        }
    }

    /// <summary>Writes the least and the median of each package, in milliseconds and as a share of binding, and of each analyzer of ours.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_code.Files} files, {_binding.Count} runs"));
        Row(output, "binding", _binding);
        foreach (var package in _packages)
        {
            Row(output, package.Location, Sum(package.Analyzers.Select(TimesOf)));
            if (Path.GetFileName(package.Location) == "StatusAnalyzers.dll")
            {
                foreach (var analyzer in package.Analyzers.OrderByDescending(analyzer => TimesOf(analyzer).Min()))
                {
                    Row(output, "  " + analyzer.GetType().Name, TimesOf(analyzer));
                }
            }
        }
    }

    private List<double> TimesOf(DiagnosticAnalyzer analyzer) => _times[analyzer];

    private static List<double> Sum(IEnumerable<List<double>> columns) =>
        columns.Aggregate((one, other) => [.. one.Zip(other, (a, b) => a + b)]);

    private void Row(TextWriter output, string name, List<double> times)
    {
        var (least, median) = (times.Min(), Times.Median(times));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Last(name),-60} least {least,9:F1} ms {least / _binding.Min(),7:P1}   median {median,9:F1} ms {median / Times.Median(_binding),7:P1}"));
    }

    // The end of a path tells more than its beginning.
    private static string Last(string name) => name.Length <= 60 ? name : name[^60..];

    private async Task<IEnumerable<(DiagnosticAnalyzer Analyzer, double Time)>> AnalyseAsync()
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true, reportSuppressedDiagnostics: false);
        var compilation = _code.Compile().WithAnalyzers([.. _packages.SelectMany(package => package.Analyzers)], options);
        GC.Collect();
        var result = await compilation.GetAnalysisResultAsync(CancellationToken.None);
        return result.AnalyzerTelemetryInfo.Select(pair => (pair.Key, pair.Value.ExecutionTime.TotalMilliseconds));
    }
}
