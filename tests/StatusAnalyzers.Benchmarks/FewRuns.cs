using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StatusAnalyzers.Benchmarks;

/// <summary>An analysis takes up to seconds, so a few tell enough. In this process, or each row would be a project of its own.</summary>
internal sealed class FewRuns : ManualConfig
{
    public FewRuns() => AddJob(Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(1)
        .WithIterationCount(5)
        .WithInvocationCount(1)
        .WithUnrollFactor(1));
}
