using System;
using System.Collections.Generic;
using StatusAnalyzers.Responses.Companions;
using StatusAnalyzers.Responses.Values;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Which calls the readers of responses ask for. Nearly every call of a program is none, and is asked for its name once.</summary>
internal static class ResponseCalls
{
    private static readonly Dictionary<string, CallReaders> ByName = new(StringComparer.Ordinal);

    private static readonly NameFilter Filter = new();

    static ResponseCalls()
    {
        Add(KnownResponses.Methods, CallReaders.Response);
        Add(SendingSlots.Methods, CallReaders.SentCode);
        Add(SentStatusReader.Methods, CallReaders.SentStatus);
        Add(HeaderValueReader.Methods, CallReaders.HeaderValue);
        Add(RateLimiterSetup.Methods, CallReaders.RateLimiter);
        Add(ProblemDeclaration.Methods, CallReaders.Problem);
        Add(ExceptionDetails.Methods, CallReaders.Exception);
        Add(SchemeReader.Methods, CallReaders.Scheme);
    }

    /// <summary>The readers that ask for calls of that name.</summary>
    public static CallReaders ReadersOf(string method) =>
        Filter.MayHave(method) && ByName.TryGetValue(method, out var readers) ? readers : CallReaders.None;

    private static void Add(IEnumerable<string> methods, CallReaders reader)
    {
        foreach (var method in methods)
        {
            ByName.TryGetValue(method, out var others);
            ByName[method] = others | reader;
            Filter.Add(method);
        }
    }
}
