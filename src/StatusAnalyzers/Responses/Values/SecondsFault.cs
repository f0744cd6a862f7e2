namespace StatusAnalyzers.Responses.Values;

/// <summary>How sure it is that a value is no whole number of seconds, the surer the greater.</summary>
internal enum SecondsFault
{
    /// <summary>It is one, or nothing tells that it is not.</summary>
    None,

    /// <summary>It may have a fraction, and where it comes from does not tell.</summary>
    Possible,

    /// <summary>It has a fraction, but for luck, or is written as a time.</summary>
    Certain,
}
