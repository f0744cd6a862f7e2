using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers;

/// <summary>What all readers and rules know of one compilation: built once and shared.</summary>
internal sealed class StatusContext
{
    // Every analyzer of a compilation is started on its own; this hands them all the same context and lets it go
    // with the compilation.
    private static readonly ConditionalWeakTable<Compilation, StatusContext> Contexts = new();

    private StatusContext(Compilation compilation)
    {
        Compilation = compilation;
        Vocabularies = VocabularySet.Read(compilation);
        Slots = new SlotFinder(compilation);
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The named constants that the compilation offers.</summary>
    public VocabularySet Vocabularies { get; }

    /// <summary>Which symbols of the compilation hold status codes.</summary>
    public SlotFinder Slots { get; }

    /// <summary>Which files a tool wrote without telling the compiler.</summary>
    public GeneratedHeaders GeneratedHeaders { get; } = new();

    /// <summary>Whether the compilation knows HTTP at all; if not, there is nothing to register.</summary>
    public bool KnowsHttp => Vocabularies.StatusCodes is not null || Vocabularies.HttpStatusCode is not null;

    /// <summary>The context of <paramref name="compilation"/>.</summary>
    public static StatusContext For(Compilation compilation) =>
        Contexts.GetValue(compilation, static c => new StatusContext(c));
}
