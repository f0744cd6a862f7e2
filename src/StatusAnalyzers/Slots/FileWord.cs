using System;

namespace StatusAnalyzers.Slots;

/// <summary>The words that <see cref="FileWords"/> looks for: code does not do what some reader reads without one of them.</summary>
[Flags]
internal enum FileWord
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary><c>Response</c>, <c>HttpResponse</c>, <c>_response</c>, <c>[ProducesResponseType]</c>: without its first letter, which may be of either case.</summary>
    Response = 1,

    /// <summary><c>StatusCode</c>, <c>HttpStatusCode</c>, <c>IsSuccessStatusCode</c>.</summary>
    StatusCode = 2,

    /// <summary><c>MapGet</c>, <c>Map</c>: a call by which an endpoint is mapped.</summary>
    Map = 4,

    /// <summary><c>Produces</c>, <c>ProducesProblem</c>: a call by which an endpoint declares a response.</summary>
    Produces = 8,
}
