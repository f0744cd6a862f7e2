using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers;

/// <summary>What all readers and rules know of one compilation: built once and shared.</summary>
internal sealed class StatusContext
{
    // Every analyzer of a compilation is started on its own; this hands them all the same context and lets it go
    // with the compilation.
    private static readonly ConditionalWeakTable<Compilation, StatusContext> Contexts = new();

    private readonly SentMembers _sent;
    private readonly SlotFinder _slots;
    private readonly Lazy<bool> _isTestProject;
    private readonly ConcurrentDictionary<StatusOptions, SlotFinder> _slotsByOptions = new();

    private StatusContext(Compilation compilation, TargetFrameworks frameworks)
    {
        Compilation = compilation;
        Frameworks = frameworks;
        Vocabularies = VocabularySet.Read(compilation, frameworks);
        _sent = new SentMembers(compilation);
        _slots = new SlotFinder(compilation, StatusOptions.Default, _sent);
        _isTestProject = new Lazy<bool>(() => TestFrameworks.AreReferencedBy(compilation));
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The frameworks that the files of the compilation are for.</summary>
    public TargetFrameworks Frameworks { get; }

    /// <summary>The named constants that the compilation offers.</summary>
    public VocabularySet Vocabularies { get; }

    /// <summary>Which symbols of the compilation hold status codes, for the files for which <paramref name="options"/> hold.</summary>
    public SlotFinder SlotsFor(StatusOptions options) =>
        ReferenceEquals(options, StatusOptions.Default) ? _slots : _slotsByOptions.GetOrAdd(options, o => new SlotFinder(Compilation, o, _sent));

    /// <summary>Which code a tool wrote without telling the compiler.</summary>
    public GeneratedPlaces GeneratedPlaces { get; } = new();

    /// <summary>Which files have the words that readers go by.</summary>
    public FileWords Words { get; } = new();

    /// <summary>Whether the compilation knows HTTP at all; if not, there is nothing to register.</summary>
    public bool KnowsHttp => Vocabularies.StatusCodes is not null || Vocabularies.HttpStatusCode is not null;

    /// <summary>Whether the compilation holds tests, in which odd responses may be just what a test is about.</summary>
    public bool IsTestProject => _isTestProject.Value;

    /// <summary>The severity of a rule that is only a suggestion in a test project.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule) => IsTestProject ? DiagnosticSeverity.Info : rule.DefaultSeverity;

    /// <summary>The context of <paramref name="compilation"/>.</summary>
    public static StatusContext For(Compilation compilation, AnalyzerOptions options) =>
        Contexts.GetValue(compilation, c => new StatusContext(c, TargetFrameworks.Of(options)));
}
