using BenchmarkDotNet.Running;
using StatusAnalyzers.Benchmarks;

// dotnet run -c Release --project tests/StatusAnalyzers.Benchmarks -- --filter "*"
BenchmarkSwitcher.FromAssembly(typeof(GrowthBenchmarks).Assembly).Run(args);
