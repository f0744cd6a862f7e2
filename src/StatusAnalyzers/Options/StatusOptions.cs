using System.Collections.Immutable;

namespace StatusAnalyzers.Options;

/// <summary>The options of the package, as one file of the user's code sees them.</summary>
internal sealed record StatusOptions
{
    /// <summary>What holds where the user sets nothing.</summary>
    public static StatusOptions Default { get; } = new();

    /// <summary>
    /// <c>status_analyzers.vocabulary</c>: the metadata name of the user's own vocabulary, <c>StatusCodes</c>,
    /// <c>HttpStatusCode</c>, or <see langword="null"/> for the one that fits the position.
    /// </summary>
    public string? Vocabulary { get; init; }

    /// <summary><c>status_analyzers.allowed_literals</c>: the codes that may stay numbers.</summary>
    public ImmutableHashSet<int> AllowedLiterals { get; init; } = ImmutableHashSet<int>.Empty;

    /// <summary>
    /// <c>status_analyzers.status_members</c>: members of the user's own that hold status codes, as
    /// <c>Namespace.Type.Member</c> or <c>Namespace.Type.Method(parameter)</c>.
    /// </summary>
    public ImmutableHashSet<string> StatusMembers { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary><c>status_analyzers.excluded_members</c>: members that look like slots and hold something else; same form.</summary>
    public ImmutableHashSet<string> ExcludedMembers { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary><c>status_analyzers.inference</c>: whether slots are inferred from what the code does with a symbol.</summary>
    public bool Inference { get; init; } = true;
}
