using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Vocabularies;

/// <summary>The vocabularies of one compilation.</summary>
internal sealed class VocabularySet
{
    private const string StatusCodesName = "Microsoft.AspNetCore.Http.StatusCodes";
    private const string HttpStatusCodeName = "System.Net.HttpStatusCode";

    private static readonly ImmutableArray<string> StatusCodesHomes = ImmutableArray.Create("Microsoft.AspNetCore.Http.Abstractions");

    // .NET, .NET Framework, .NET Standard
    private static readonly ImmutableArray<string> HttpStatusCodeHomes = ImmutableArray.Create("System.Net.Primitives", "System", "netstandard");

    private readonly Compilation _compilation;
    private readonly ImmutableArray<Vocabulary> _ofFrameworks;
    private readonly ConcurrentDictionary<string, ImmutableArray<Vocabulary>> _byPreference = new();

    private VocabularySet(Compilation compilation, TargetFrameworks frameworks)
    {
        _compilation = compilation;
        StatusCodes = ReadFramework(StatusCodesName, StatusCodesHomes, default);
        HttpStatusCode = ReadFramework(HttpStatusCodeName, HttpStatusCodeHomes, frameworks);
        _ofFrameworks = InOrder(first: null);
    }

    /// <summary><c>Microsoft.AspNetCore.Http.StatusCodes</c>, if ASP.NET Core is referenced.</summary>
    public Vocabulary? StatusCodes { get; }

    /// <summary><c>System.Net.HttpStatusCode</c>, if it is referenced.</summary>
    public Vocabulary? HttpStatusCode { get; }

    /// <summary>Reads the vocabularies of <paramref name="compilation"/>.</summary>
    public static VocabularySet Read(Compilation compilation) => new(compilation, default);

    /// <summary>Reads those of which all of <paramref name="frameworks"/> have the names.</summary>
    public static VocabularySet Read(Compilation compilation, TargetFrameworks frameworks) => new(compilation, frameworks);

    /// <summary>
    /// The vocabularies to ask for the name of a number, in order: the one that the user prefers, then
    /// <see cref="StatusCodes"/>, then <see cref="HttpStatusCode"/>. A preferred one that <see cref="Find"/> does not
    /// find is left out.
    /// </summary>
    /// <param name="preferred">The option <c>status_analyzers.vocabulary</c>; <see langword="null"/> if it is not set.</param>
    public ImmutableArray<Vocabulary> ForNumbers(string? preferred)
    {
        if (preferred is null)
        {
            return _ofFrameworks;
        }

        return _byPreference.TryGetValue(preferred, out var known)
            ? known
            : _byPreference.GetOrAdd(preferred, InOrder(Find(preferred)));
    }

    /// <summary>Whether any of the vocabularies for numbers has a name for <paramref name="code"/>.</summary>
    public bool HasName(int code, string? preferred)
    {
        foreach (var vocabulary in ForNumbers(preferred))
        {
            if (vocabulary.TryGetName(code, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The canonical name for the code of <paramref name="field"/>, if that is a legacy alias in a vocabulary of the
    /// frameworks; <see langword="false"/> if it is none, or if this version of the framework has no other name.
    /// </summary>
    public bool TryGetCanonical(IFieldSymbol field, out StatusName name)
    {
        name = default;
        return CanonicalNames.IsLegacy(field.Name)
            && OfFrameworks(field.ContainingType) is { } vocabulary
            && field.ConstantValue is int code
            && vocabulary.TryGetName(code, out name)
            && name.Member != field.Name;
    }

    /// <summary>The vocabulary of the frameworks whose constants are members of <paramref name="type"/>; <see langword="null"/> if it is another type.</summary>
    public Vocabulary? OfFrameworks(INamedTypeSymbol? type)
    {
        foreach (var vocabulary in _ofFrameworks)
        {
            if (SymbolEqualityComparer.Default.Equals(vocabulary.Type, type))
            {
                return vocabulary;
            }
        }

        return null;
    }

    /// <summary>
    /// The vocabulary of that name: <c>StatusCodes</c>, <c>HttpStatusCode</c>, or the full metadata name of a type of
    /// the user's own, for instance <c>Contoso.Http.Codes</c>. <see langword="null"/> if the compilation has no such
    /// type, or the type is no vocabulary (see <see cref="Vocabulary.Read"/>).
    /// </summary>
    public Vocabulary? Find(string name) => name switch
    {
        "StatusCodes" or StatusCodesName => StatusCodes,
        "HttpStatusCode" or HttpStatusCodeName => HttpStatusCode,
        _ => ReadType(name),
    };

    private Vocabulary? ReadType(string metadataName) =>
        CompilationTypes.Find(_compilation, metadataName) is { } type ? Vocabulary.Read(type, _compilation, default) : null;

    private Vocabulary? ReadFramework(string metadataName, ImmutableArray<string> homes, TargetFrameworks frameworks) =>
        CompilationTypes.FindOfFramework(_compilation, metadataName, homes) is { } type ? Vocabulary.Read(type, _compilation, frameworks) : null;

    private ImmutableArray<Vocabulary> InOrder(Vocabulary? first)
    {
        var order = ImmutableArray.CreateBuilder<Vocabulary>(3);
        Add(order, first);
        Add(order, StatusCodes);
        Add(order, HttpStatusCode);
        return order.ToImmutable();
    }

    private static void Add(ImmutableArray<Vocabulary>.Builder order, Vocabulary? vocabulary)
    {
        if (vocabulary is not null && !order.Contains(vocabulary))
        {
            order.Add(vocabulary);
        }
    }
}
