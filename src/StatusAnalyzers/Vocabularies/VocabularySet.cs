using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Vocabularies;

/// <summary>The vocabularies of one compilation.</summary>
internal sealed class VocabularySet
{
    private ImmutableArray<Vocabulary> _forNumbers = ImmutableArray<Vocabulary>.Empty;

    /// <summary><c>Microsoft.AspNetCore.Http.StatusCodes</c>, if ASP.NET Core is referenced.</summary>
    public Vocabulary? StatusCodes { get; init; }

    /// <summary><c>System.Net.HttpStatusCode</c>, if it is referenced.</summary>
    public Vocabulary? HttpStatusCode { get; init; }

    /// <summary>
    /// The vocabularies to ask for the name of a number, in order: the one that the user prefers, then
    /// <see cref="StatusCodes"/>, then <see cref="HttpStatusCode"/>.
    /// </summary>
    /// <param name="preferred">The option <c>status_analyzers.vocabulary</c>.</param>
    public ImmutableArray<Vocabulary> ForNumbers(string? preferred)
    {
        _ = preferred;
        return _forNumbers;
    }

    /// <summary>Reads the vocabularies of <paramref name="compilation"/>.</summary>
    public static VocabularySet Read(Compilation compilation)
    {
        var constants = CompilationTypes.Find(compilation, "Microsoft.AspNetCore.Http.StatusCodes") is { } c ? Vocabulary.Read(c) : null;
        var members = CompilationTypes.Find(compilation, "System.Net.HttpStatusCode") is { } m ? Vocabulary.Read(m) : null;
        var order = ImmutableArray.CreateBuilder<Vocabulary>(2);
        if (constants is not null)
        {
            order.Add(constants);
        }

        if (members is not null)
        {
            order.Add(members);
        }

        return new VocabularySet { StatusCodes = constants, HttpStatusCode = members, _forNumbers = order.ToImmutable() };
    }
}
