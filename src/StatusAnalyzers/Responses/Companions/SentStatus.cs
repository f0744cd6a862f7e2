using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>A place where code says with which status a response is sent.</summary>
/// <param name="Way">How it says so.</param>
/// <param name="Status">The status; always known.</param>
/// <param name="Operation">The call, creation, assignment, return or arm.</param>
internal sealed record SentStatus(SentStatusWay Way, CodeFact Status, IOperation Operation)
{
    /// <summary>The response, if it is made in one call or creation.</summary>
    public Response? Response { get; init; }
}
