using System.Collections.Immutable;

namespace StatusAnalyzers.Catalog;

/// <summary>The catalog's data: the one place where its facts are written down.</summary>
internal static class StatusCatalogData
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<StatusCode> All { get; } = ImmutableArray.Create<StatusCode>(
        new(200, "OK", "The request has succeeded.", "RFC 9110 §15.3.1"),
        new(404, "Not Found", "There is no such resource here, or the server does not wish to say that there is.", "RFC 9110 §15.5.5"));
}
