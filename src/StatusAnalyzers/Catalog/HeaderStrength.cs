namespace StatusAnalyzers.Catalog;

/// <summary>How strongly a specification asks for a header, in the words of RFC 2119; from weak to strong.</summary>
internal enum HeaderStrength
{
    /// <summary>The header is optional.</summary>
    May,

    /// <summary>The specification takes the header for granted and uses none of the words, as with 303 and <c>Location</c>.</summary>
    Expected,

    /// <summary>The header is recommended.</summary>
    Should,

    /// <summary>The header is required.</summary>
    Must,
}
