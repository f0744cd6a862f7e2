namespace StatusAnalyzers.Catalog;

/// <summary>The class of a status code: its first digit (RFC 9110 §15).</summary>
internal enum StatusClass
{
    /// <summary>1xx: interim, the request goes on.</summary>
    Informational = 1,

    /// <summary>2xx: received, understood and accepted.</summary>
    Successful = 2,

    /// <summary>3xx: further action is needed.</summary>
    Redirection = 3,

    /// <summary>4xx: the request is at fault.</summary>
    ClientError = 4,

    /// <summary>5xx: the server is at fault.</summary>
    ServerError = 5,
}
