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

    /// <summary>It puts content into a response that is sent later, when the function returns it.</summary>
    Fills,

    /// <summary>It starts the response without content.</summary>
    Starts,

    /// <summary>It forgets status, headers and content: <c>Response.Clear()</c>.</summary>
    Clears,

    /// <summary>It reads the status.</summary>
    ReadsStatus,

    /// <summary>It hands the response to code that may do anything with it.</summary>
    HandsOn,

    /// <summary>It goes on with the rest of the pipeline: <c>next(context)</c>.</summary>
    GoesOn,

    /// <summary>It answers in another way than by content: <c>AcceptWebSocketAsync()</c>.</summary>
    Answers,

    /// <summary>It asks whether the response has started.</summary>
    ChecksStarted,

    /// <summary>It puts another stream in the place of the body, so that a write may start nothing.</summary>
    SwapsBody,

    /// <summary>It leaves the function, with a value or without.</summary>
    Returns,
}
