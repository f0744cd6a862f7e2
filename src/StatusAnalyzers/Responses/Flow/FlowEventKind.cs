namespace StatusAnalyzers.Responses.Flow;

/// <summary>What a step of a function does to a response.</summary>
internal enum FlowEventKind
{
    /// <summary>It sets the status.</summary>
    SetsStatus,

    /// <summary>It sets a header, or a property that becomes one.</summary>
    SetsHeader,

    /// <summary>It writes content, which starts the response if it has not started.</summary>
    Writes,

    /// <summary>It starts the response without content.</summary>
    Starts,

    /// <summary>It forgets status, headers and content: <c>Response.Clear()</c>.</summary>
    Clears,

    /// <summary>It reads the status.</summary>
    ReadsStatus,

    /// <summary>It hands the response to code that may do anything with it.</summary>
    HandsOn,

    /// <summary>It leaves the function, with a value or without.</summary>
    Returns,
}
