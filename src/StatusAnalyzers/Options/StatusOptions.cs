using System.Collections.Immutable;

namespace StatusAnalyzers.Options;

/// <summary>The options of the package, as one file of the user's code sees them. <see cref="OptionTable"/> says how each is written.</summary>
internal sealed record StatusOptions
{
    /// <summary>What holds where the user sets nothing.</summary>
    public static StatusOptions Default { get; } = new();

    /// <summary>
    /// <c>status_analyzers.vocabulary</c>: the metadata name of the user's own vocabulary, <c>StatusCodes</c>,
    /// <c>HttpStatusCode</c>, or <see langword="null"/> for the one that fits the position. The compilation need not
    /// have a type of that name.
    /// </summary>
    public string? Vocabulary { get; init; }

    /// <summary><c>status_analyzers.allowed_literals</c>: the codes that may stay numbers, all from 100 to 599.</summary>
    public ImmutableHashSet<int> AllowedLiterals { get; init; } = ImmutableHashSet<int>.Empty;

    /// <summary><c>status_analyzers.allowed_codes</c>: codes that nobody has registered and that are meant, all from 100 to 599.</summary>
    public ImmutableHashSet<int> AllowedCodes { get; init; } = ImmutableHashSet<int>.Empty;

    /// <summary><c>status_analyzers.status_members</c>: members of the user's own that hold status codes.</summary>
    public MemberList StatusMembers { get; init; } = MemberList.Empty;

    /// <summary><c>status_analyzers.excluded_members</c>: members that look like slots and hold something else.</summary>
    public MemberList ExcludedMembers { get; init; } = MemberList.Empty;

    /// <summary><c>status_analyzers.inference</c>: whether slots are inferred from what the code does with a symbol.</summary>
    public bool Inference { get; init; } = true;
}
