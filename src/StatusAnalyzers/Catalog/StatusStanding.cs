namespace StatusAnalyzers.Catalog;

/// <summary>How a status code stands with the IANA registry of HTTP status codes.</summary>
internal enum StatusStanding
{
    /// <summary>Registered, and to be used.</summary>
    Registered,

    /// <summary>Registered for a time, until a draft is published or expires.</summary>
    Temporary,

    /// <summary>Registered, and deprecated or obsoleted by its specification or by the registry.</summary>
    Deprecated,

    /// <summary>Registered as "(Unused)": once used, not to be used again.</summary>
    Unused,

    /// <summary>Not registered; ASP.NET Core has a name for it all the same.</summary>
    FrameworkOnly,
}
