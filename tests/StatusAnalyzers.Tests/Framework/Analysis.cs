using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>Runs all analyzers of the package together, as a build does that has switched on every rule.</summary>
internal static class Analysis
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> SwitchedOn =
        Ours.Rules.Where(rule => !rule.IsEnabledByDefault).ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Info);

    /// <summary>What they report on a library of that source, which must compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunOnSourceAsync(string source)
    {
        var compilation = await Compilations.CreateAsync(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await RunAsync(compilation, source);
    }

    /// <summary>What they report on <paramref name="compilation"/>; an exception in one of them fails the test.</summary>
    /// <param name="compilation">The compilation; it may have errors.</param>
    /// <param name="subject">What is analysed, for the failure's message.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, string subject)
    {
        var exceptions = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => exceptions.Enqueue($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.AddRange(SwitchedOn)))
            .WithAnalyzers(Ours.Analyzers, options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        if (exceptions.TryDequeue(out var first))
        {
            Assert.Fail($"{first}\n\nwhile analysing\n\n{subject}");
        }

        return diagnostics;
    }
}
