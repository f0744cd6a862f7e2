using System.Globalization;
using BenchmarkDotNet.Running;
using StatusAnalyzers.Benchmarks;

// Code that is made for it, which grows:
//   dotnet run -c Release --project tests/StatusAnalyzers.Benchmarks -- --filter "*"
// Code of a folder. REFERENCES lists the assemblies that it needs, a path a line; the analyzers run in the order in which they
// are given, ours wherever they stand in it:
//   dotnet run -c Release --project tests/StatusAnalyzers.Benchmarks -- cost RUNS FOLDER REFERENCES ANALYZERS.dll ...
// How much longer the analysis of such folders takes with one assembly of analyzers than without it:
//   dotnet run -c Release --project tests/StatusAnalyzers.Benchmarks -- added RUNS REFERENCES ANALYZERS.dll FOLDER ...
if (args is ["cost", var runs, var folder, var references, .. var files])
{
    var cost = new RealCodeCost(new RealCode(folder, File.ReadLines(references)), [.. files.Select(file => new AnalyzerFile(file))]);
    await cost.MeasureAsync(int.Parse(runs, CultureInfo.InvariantCulture));
    cost.Write(Console.Out);
    return;
}

if (args is ["added", var repeats, var assemblies, var package, .. var folders])
{
    var addition = new RealCodeAddition(new AnalyzerFile(package));
    foreach (var project in folders)
    {
        await addition.MeasureAsync(Path.GetFileName(project), new RealCode(project, File.ReadLines(assemblies)), int.Parse(repeats, CultureInfo.InvariantCulture));
    }

    addition.Write(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GrowthBenchmarks).Assembly).Run(args);
