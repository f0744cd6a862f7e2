namespace StatusAnalyzers.Responses;

/// <summary>What tells that a text is written for people, the surer the greater.</summary>
internal enum MessageSign
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is kept in a property that is called a message.</summary>
    Name,

    /// <summary>An exception says it, or it comes out of a translation.</summary>
    Origin,
}
