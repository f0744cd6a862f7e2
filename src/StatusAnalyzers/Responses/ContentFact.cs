using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses;

/// <summary>What code says of the content (RFC 9110 §6.4) of a response.</summary>
/// <param name="Presence">Whether there is any.</param>
/// <param name="Value">The expression that gives it, without implicit conversions; <see langword="null"/> if none does.</param>
internal readonly record struct ContentFact(ContentPresence Presence, IOperation? Value)
{
    /// <summary>No content is given.</summary>
    public static ContentFact None => default;

    /// <summary>Content that the framework makes by itself, such as the body of <c>Problem()</c>.</summary>
    public static ContentFact Made => new(ContentPresence.Present, Value: null);
}
