namespace StatusAnalyzers.Catalog;

/// <summary>Whether a response with a status code may carry content (RFC 9110 §6.4.1).</summary>
internal enum ContentRule
{
    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It ends with its header section: 1xx, 204 and 304.</summary>
    None,

    /// <summary>The server must send none, but must still frame the empty content: 205 (RFC 9110 §15.3.6).</summary>
    Empty,
}
