namespace StatusAnalyzers.Catalog;

/// <summary>How a status code stands with the IANA registry of HTTP status codes.</summary>
internal enum StatusStanding
{
    /// <summary>Registered, and to be used.</summary>
    Registered,

    /// <summary>Registered for a time, until a draft becomes an RFC or is given up.</summary>
    Temporary,

    /// <summary>Registered, and deprecated or obsoleted by its specification or by the registry: 305 and 510.</summary>
    Deprecated,

    /// <summary>Registered as "(Unused)": reserved, without a meaning: 306 and 418.</summary>
    Unused,

    /// <summary>Not registered; ASP.NET Core has a name for it all the same: 419 and 499.</summary>
    FrameworkOnly,
}
