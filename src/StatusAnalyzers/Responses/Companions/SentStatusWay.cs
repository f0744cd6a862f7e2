using System;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>How code says with which status a response is sent.</summary>
[Flags]
internal enum SentStatusWay
{
    /// <summary>By the response itself: a result, or a property of the response.</summary>
    Response = 1,

    /// <summary>By an exception that carries the status to whoever makes a response of it.</summary>
    Error = 2,

    /// <summary>By a map from exceptions to statuses.</summary>
    Mapping = 4,

    /// <summary>In any of these ways.</summary>
    All = Response | Error | Mapping,
}
