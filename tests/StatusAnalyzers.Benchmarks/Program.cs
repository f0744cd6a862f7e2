using System.Globalization;
using BenchmarkDotNet.Running;
using StatusAnalyzers.Benchmarks;

// Code that is made for it, which grows:
//   dotnet run -c Release --project tests/StatusAnalyzers.Benchmarks -- --filter "*"
// Code of a folder. REFERENCES lists the assemblies that it needs, a path a line; the analyzers run in the order in which they
// are given, ours wherever they stand in it:
//   dotnet run -c Release --project tests/StatusAnalyzers.Benchmarks -- cost RUNS FOLDER REFERENCES ANALYZERS.dll ...
if (args is ["cost", var runs, var folder, var references, .. var files])
{
    var cost = new RealCodeCost(new RealCode(folder, File.ReadLines(references)), [.. files.Select(file => new AnalyzerFile(file))]);
    await cost.MeasureAsync(int.Parse(runs, CultureInfo.InvariantCulture));
    cost.Write(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GrowthBenchmarks).Assembly).Run(args);
