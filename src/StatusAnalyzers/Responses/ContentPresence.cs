namespace StatusAnalyzers.Responses;

/// <summary>Whether a response has content.</summary>
internal enum ContentPresence
{
    /// <summary>It has none: no value, a null, an empty text.</summary>
    None,

    /// <summary>It has some.</summary>
    Present,

    /// <summary>Only the running program knows.</summary>
    Unknown,
}
