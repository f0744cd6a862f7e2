using System.Collections.Immutable;

namespace StatusAnalyzers.Catalog;

/// <summary>What HTTP says about one status code.</summary>
/// <param name="Number">100 to 599.</param>
/// <param name="Phrase">
/// The registered reason phrase, for instance "Not Found". Where none is registered, or it is "(Unused)", the one that
/// people know the code by.
/// </param>
/// <param name="Meaning">What it tells the client, in one plain sentence.</param>
/// <param name="Section">
/// Where it is defined: "RFC 9110 §15.5.5", or the name of a draft; <see langword="null"/> if no specification defines it.
/// </param>
internal sealed record StatusCode(int Number, string Phrase, string Meaning, string? Section)
{
    /// <summary>How it stands with the IANA registry.</summary>
    public StatusStanding Standing { get; init; } = StatusStanding.Registered;

    /// <summary>What is odd about its standing or its use, in one sentence; <see langword="null"/> for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the response may carry content.</summary>
    public ContentRule Content { get; init; } = ContentRule.Allowed;

    /// <summary>The headers that go with it, the strongest first.</summary>
    public ImmutableArray<CompanionHeader> Headers { get; init; } = ImmutableArray<CompanionHeader>.Empty;

    /// <summary>The class: the first digit of the number.</summary>
    public StatusClass Class => (StatusClass)(Number / 100);

    /// <summary>Whether the response ends the exchange; 1xx are interim (RFC 9110 §15.2).</summary>
    public bool IsFinal => Class != StatusClass.Informational;
}
