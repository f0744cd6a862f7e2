namespace StatusAnalyzers.Responses;

/// <summary>How a response comes about.</summary>
internal enum ResponseKind
{
    /// <summary>A result object, which is sent when an endpoint returns it.</summary>
    Result,

    /// <summary>A call that sends at once: <c>Send.OkAsync(…)</c>.</summary>
    Sent,

    /// <summary>A message object, which a server, a handler or a test double may send.</summary>
    Message,
}
