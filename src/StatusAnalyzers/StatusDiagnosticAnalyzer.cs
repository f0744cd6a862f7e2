using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers;

/// <summary>
/// The base of all analyzers of this package: one class per reader, with the rules that judge what it reads.
/// Generated code is not analysed, and a compilation that knows no HTTP costs nothing.
/// </summary>
public abstract class StatusDiagnosticAnalyzer : DiagnosticAnalyzer
{
    private protected StatusDiagnosticAnalyzer(params DiagnosticDescriptor[] descriptors) =>
        SupportedDiagnostics = ImmutableArray.Create(descriptors);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        // Generated code is not analysed. Whether a finding lies in some all the same, the compiler would find out by every token of
        // the file; no reader reports elsewhere than in the code that it read.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var status = StatusContext.For(start.Compilation, start.Options);
            if (status.KnowsHttp)
            {
                Register(start, status);
            }
        });
    }

    /// <summary>Registers the actions of the reader for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, StatusContext context);
}
