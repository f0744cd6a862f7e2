using System;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>What is to be seen of a step before its function is followed. A step may have several.</summary>
[Flags]
internal enum FlowTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It sets the status.</summary>
    Status = 1,

    /// <summary>It sets the status to constants of responses that may have no content, or makes a response with any.</summary>
    BodylessStatus = 1 << 1,

    /// <summary>It sets the status to constants of errors.</summary>
    ErrorStatus = 1 << 2,

    /// <summary>It sets the status within a <c>catch</c>.</summary>
    CaughtStatus = 1 << 3,

    /// <summary>It sets a header, or a property that becomes one.</summary>
    Header = 1 << 4,

    /// <summary>It sets a header that frames content: its length, or its transfer encoding.</summary>
    Framing = 1 << 5,

    /// <summary>It writes content.</summary>
    Content = 1 << 6,

    /// <summary>It writes content, and sets the header that says of which type it is.</summary>
    TypedContent = 1 << 7,

    /// <summary>It writes content within a <c>catch</c>.</summary>
    CaughtContent = 1 << 8,

    /// <summary>It starts the response.</summary>
    Start = 1 << 9,

    /// <summary>It goes on with the request.</summary>
    GoesOn = 1 << 10,

    /// <summary>It returns what becomes a response, or content.</summary>
    Returned = 1 << 11,
}
