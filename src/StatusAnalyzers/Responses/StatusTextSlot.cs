namespace StatusAnalyzers.Responses;

/// <summary>What a text is for that stands beside a status.</summary>
internal enum StatusTextSlot
{
    /// <summary>Nothing that this knows.</summary>
    None,

    /// <summary>A link to what the status means: the <c>type</c> of problem details, a row of a table.</summary>
    Link,

    /// <summary>The <c>title</c> of problem details.</summary>
    Title,

    /// <summary>The reason phrase of the status line.</summary>
    ReasonPhrase,
}
