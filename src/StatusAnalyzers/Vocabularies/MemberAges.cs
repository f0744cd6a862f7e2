using System;
using System.Collections.Generic;

namespace StatusAnalyzers.Vocabularies;

/// <summary>Since when the frameworks have what rules propose.</summary>
internal static class MemberAges
{
    private static readonly Version Oldest = new(0, 0);
    private static readonly Version NetCore21 = new(2, 1);
    private static readonly Version Net8 = new(8, 0);

    // The members of HttpStatusCode that .NET Framework and .NET Standard 2.0 lack.
    private static readonly Dictionary<string, Version> OfHttpStatusCode = new(StringComparer.Ordinal)
    {
        ["Processing"] = NetCore21,
        ["EarlyHints"] = NetCore21,
        ["MultiStatus"] = NetCore21,
        ["AlreadyReported"] = NetCore21,
        ["IMUsed"] = NetCore21,
        ["PermanentRedirect"] = NetCore21,
        ["MisdirectedRequest"] = NetCore21,
        ["UnprocessableEntity"] = NetCore21,
        ["UnprocessableContent"] = Net8,
        ["Locked"] = NetCore21,
        ["FailedDependency"] = NetCore21,
        ["PreconditionRequired"] = NetCore21,
        ["TooManyRequests"] = NetCore21,
        ["RequestHeaderFieldsTooLarge"] = NetCore21,
        ["UnavailableForLegalReasons"] = NetCore21,
        ["VariantAlsoNegotiates"] = NetCore21,
        ["InsufficientStorage"] = NetCore21,
        ["LoopDetected"] = NetCore21,
        ["NotExtended"] = NetCore21,
        ["NetworkAuthenticationRequired"] = NetCore21,
    };

    /// <summary>Since when <c>HttpRequestException</c> tells the code.</summary>
    public static Version FailureCode { get; } = new(5, 0);

    /// <summary>Since when <c>HttpStatusCode</c> has <paramref name="member"/>.</summary>
    public static Version Of(string member) => OfHttpStatusCode.TryGetValue(member, out var since) ? since : Oldest;
}
