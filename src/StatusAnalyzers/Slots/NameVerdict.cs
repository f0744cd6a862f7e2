namespace StatusAnalyzers.Slots;

/// <summary>What a name alone says about its symbol.</summary>
internal enum NameVerdict
{
    /// <summary>Nothing.</summary>
    Silent,

    /// <summary>It may hold a status code, if the place speaks of HTTP: <c>Status</c>.</summary>
    Possible,

    /// <summary>It holds a status code: <c>statusCode</c>, <c>HttpStatus</c>, <c>expectedResponseCode</c>.</summary>
    Certain,
}
