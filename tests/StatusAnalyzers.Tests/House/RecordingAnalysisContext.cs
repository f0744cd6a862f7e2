using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Tests.House;

/// <summary>Notes how an analyzer asks to be run, and never runs it.</summary>
internal sealed class RecordingAnalysisContext : AnalysisContext
{
    /// <summary>Whether the analyzer may run on several threads.</summary>
    public bool IsConcurrent { get; private set; }

    /// <summary>What it wants with generated code; <see langword="null"/> if it does not say.</summary>
    public GeneratedCodeAnalysisFlags? GeneratedCode { get; private set; }

    /// <summary>How many compilation-start actions it registered.</summary>
    public int CompilationStarts { get; private set; }

    /// <summary>How many actions it registered besides: they would run before it is known whether there is anything to find.</summary>
    public int OtherActions { get; private set; }

    public override void EnableConcurrentExecution() => IsConcurrent = true;

    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => CompilationStarts++;

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => OtherActions++;

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => OtherActions++;

    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => OtherActions++;

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => OtherActions++;

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => OtherActions++;

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => OtherActions++;

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => OtherActions++;

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => OtherActions++;
}
