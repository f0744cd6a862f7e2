using System;

namespace StatusAnalyzers.Responses;

/// <summary>Which readers ask for a call, by its name alone.</summary>
[Flags]
internal enum CallReaders
{
    /// <summary>None: nothing is to be said about the call.</summary>
    None = 0,

    /// <summary><see cref="ResponseReader"/></summary>
    Response = 1,

    /// <summary><see cref="SentCodeReader"/></summary>
    SentCode = 2,

    /// <summary><see cref="Companions.SentStatusReader"/></summary>
    SentStatus = 4,

    /// <summary><see cref="Values.HeaderValueReader"/></summary>
    HeaderValue = 8,

    /// <summary><see cref="RateLimiterSetup"/></summary>
    RateLimiter = 16,

    /// <summary><see cref="ProblemDeclaration"/></summary>
    Problem = 32,

    /// <summary><see cref="ExceptionDetails"/></summary>
    Exception = 64,

    /// <summary><see cref="SchemeReader"/></summary>
    Scheme = 128,
}
