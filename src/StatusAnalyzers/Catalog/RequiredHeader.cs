namespace StatusAnalyzers.Catalog;

/// <summary>How strongly a specification asks for a header (RFC 2119).</summary>
internal enum HeaderStrength
{
    /// <summary>The header is optional.</summary>
    May,

    /// <summary>The header is recommended.</summary>
    Should,

    /// <summary>The header is required.</summary>
    Must,
}

/// <summary>A header that a response with a status code brings.</summary>
/// <param name="Name">The field name, as registered.</param>
/// <param name="Strength">How strongly the specification asks for it.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="Condition">When it is asked for, or <see langword="null"/> for always.</param>
internal sealed record RequiredHeader(string Name, HeaderStrength Strength, string Section, string? Condition = null);
