using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// The members of <c>System.Net.HttpStatusCode</c>, which code can write without the type's name: with <c>using static</c>,
/// or where the type has another name.
/// </summary>
internal static class CodeNames
{
    private static readonly NameSet Members = new(
    [
        "Continue", "SwitchingProtocols", "Processing", "EarlyHints", "OK", "Created", "Accepted", "NonAuthoritativeInformation", "NoContent",
        "ResetContent", "PartialContent", "MultiStatus", "AlreadyReported", "IMUsed", "MultipleChoices", "Ambiguous", "MovedPermanently", "Moved",
        "Found", "Redirect", "SeeOther", "RedirectMethod", "NotModified", "UseProxy", "Unused", "TemporaryRedirect", "RedirectKeepVerb",
        "PermanentRedirect", "BadRequest", "Unauthorized", "PaymentRequired", "Forbidden", "NotFound", "MethodNotAllowed", "NotAcceptable",
        "ProxyAuthenticationRequired", "RequestTimeout", "Conflict", "Gone", "LengthRequired", "PreconditionFailed", "RequestEntityTooLarge",
        "RequestUriTooLong", "UnsupportedMediaType", "RequestedRangeNotSatisfiable", "ExpectationFailed", "MisdirectedRequest",
        "UnprocessableEntity", "UnprocessableContent", "Locked", "FailedDependency", "UpgradeRequired", "PreconditionRequired", "TooManyRequests",
        "RequestHeaderFieldsTooLarge", "UnavailableForLegalReasons", "InternalServerError", "NotImplemented", "BadGateway", "ServiceUnavailable",
        "GatewayTimeout", "HttpVersionNotSupported", "VariantAlsoNegotiates", "InsufficientStorage", "LoopDetected", "NotExtended",
        "NetworkAuthenticationRequired",
    ]);

    /// <summary>Whether <paramref name="name"/> is one of them.</summary>
    public static bool Has(string name) => Members.Contains(name);
}
