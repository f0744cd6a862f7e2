using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses.Values;

/// <summary>A value that code gives to a header of a response.</summary>
/// <param name="Header">The name of the header.</param>
/// <param name="Value">The value as it was written.</param>
/// <param name="Name">What the code calls the place, for messages.</param>
internal sealed record HeaderValue(string Header, IOperation Value, string Name)
{
    /// <summary>The response that sends it as its own; <see langword="null"/> where the header is set by its name.</summary>
    public Response? Response { get; init; }

    /// <summary>Whether <c>HttpResponse.Redirect</c> sets it, which takes any text.</summary>
    public bool IsRedirect { get; init; }
}
