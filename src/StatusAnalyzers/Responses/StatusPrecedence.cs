namespace StatusAnalyzers.Responses;

/// <summary>What a response does with a status that was set on <c>HttpResponse</c> before.</summary>
internal enum StatusPrecedence
{
    /// <summary>It keeps it: it has no status of its own.</summary>
    Keeps,

    /// <summary>It replaces it by its own.</summary>
    Replaces,

    /// <summary>An authentication handler decides: <c>Forbid()</c>, <c>Challenge()</c>.</summary>
    LeavesToHandler,
}
