using System.Collections.Immutable;

namespace StatusAnalyzers.Catalog;

/// <summary>
/// The catalog's data: the one place where its facts are written down. One row per code, in the order of the numbers:
/// number, phrase, meaning, section; below it what differs from a registered code that may carry content and has no
/// header of its own. The source of numbers, phrases and standings is the IANA registry of HTTP status codes; of the
/// rest, the section that the row names.
/// </summary>
internal static class StatusCatalogData
{
    private const string AsWith200 = "if a 200 to the same request would have had it";

    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<StatusCode> All { get; } = ImmutableArray.Create<StatusCode>(

        // 1xx: interim responses. They end with the header section (RFC 9110 §15.2, §6.4.1).
        new(100, "Continue", "The server has received the headers of the request and wants the rest of it.", "RFC 9110 §15.2.1")
        {
            Content = ContentRule.None,
        },
        new(101, "Switching Protocols", "The server goes on in the protocol that the client asked for with Upgrade.", "RFC 9110 §15.2.2")
        {
            Content = ContentRule.None,
            Headers = These(Must("Upgrade", "RFC 9110 §15.2.2"), Must("Connection", "RFC 9110 §7.8", "to name Upgrade")),
        },
        new(102, "Processing", "The server has accepted the complete request and is still working on it.", "RFC 2518 §10.1")
        {
            Content = ContentRule.None,
            Note = "RFC 4918, which replaced RFC 2518, left it out; it is still registered.",
        },
        new(103, "Early Hints", "The final response will probably bring these headers, so the client can act on them early.", "RFC 8297 §2")
        {
            Content = ContentRule.None,
            Headers = These(Expected("Link", "RFC 8297 §2")),
        },
        new(104, "Upload Resumption Supported", "The client can resume this upload if it is cut off.", "draft-ietf-httpbis-resumable-upload")
        {
            Content = ContentRule.None,
            Standing = StatusStanding.Temporary,
            Note = "The registration is temporary: it was made for the time until 13 November 2026.",
            Headers = These(Should("Location", "draft-ietf-httpbis-resumable-upload")),
        },

        // 2xx: the request was received, understood and accepted.
        new(200, "OK", "The request has succeeded.", "RFC 9110 §15.3.1"),
        new(201, "Created", "The request has succeeded and made one or more new resources.", "RFC 9110 §15.3.2")
        {
            Headers = These(Should("Location", "RFC 9110 §9.3.3", "if a POST made the resource")),
        },
        new(202, "Accepted", "The server has taken the request on, but the work is not done and may still fail.", "RFC 9110 §15.3.3"),
        new(203, "Non-Authoritative Information", "The request has succeeded, but a proxy has changed the content on its way.", "RFC 9110 §15.3.4"),
        new(204, "No Content", "The request has succeeded and there is nothing more to say.", "RFC 9110 §15.3.5")
        {
            Content = ContentRule.None,
        },
        new(205, "Reset Content", "The request has succeeded, and the client should reset the form or view that it came from.", "RFC 9110 §15.3.6")
        {
            Content = ContentRule.Empty,
        },
        new(206, "Partial Content", "The content is the part of the resource that the client asked for with Range.", "RFC 9110 §15.3.7")
        {
            Headers = These(
                Must("Content-Range", "RFC 9110 §15.3.7.1", "for a single range"),
                Must("Content-Type", "RFC 9110 §15.3.7.2", "to say multipart/byteranges for several ranges"),
                Must("Date", "RFC 9110 §15.3.7", AsWith200),
                Must("Cache-Control", "RFC 9110 §15.3.7", AsWith200),
                Must("ETag", "RFC 9110 §15.3.7", AsWith200),
                Must("Expires", "RFC 9110 §15.3.7", AsWith200),
                Must("Content-Location", "RFC 9110 §15.3.7", AsWith200),
                Must("Vary", "RFC 9110 §15.3.7", AsWith200)),
        },
        new(207, "Multi-Status", "The content is an XML document with a status for each of several resources.", "RFC 4918 §11.1"),
        new(208, "Already Reported", "Another part of the same multi-status content has listed the members of this collection.", "RFC 5842 §7.1"),
        new(226, "IM Used", "The content is what the instance manipulations that the client accepts have made of the resource.", "RFC 3229 §10.4.1")
        {
            Headers = These(Expected("IM", "RFC 3229 §10.5.2")),
        },

        // 3xx: the client has to do more.
        new(300, "Multiple Choices", "The resource has more than one representation, and the client may choose.", "RFC 9110 §15.4.1")
        {
            Headers = These(Should("Location", "RFC 9110 §15.4.1", "if the server prefers one of the choices")),
        },
        new(301, "Moved Permanently", "The resource is at another URI for good, and a client that follows may turn POST into GET.", "RFC 9110 §15.4.2")
        {
            Headers = These(Should("Location", "RFC 9110 §15.4.2")),
        },
        new(302, "Found", "The resource is at another URI for now, and a client that follows may turn POST into GET.", "RFC 9110 §15.4.3")
        {
            Headers = These(Should("Location", "RFC 9110 §15.4.3")),
        },
        new(303, "See Other", "The answer is at another URI, to be fetched with GET.", "RFC 9110 §15.4.4")
        {
            Headers = These(Expected("Location", "RFC 9110 §15.4.4")),
        },
        new(304, "Not Modified", "The copy that the client has is still good.", "RFC 9110 §15.4.5")
        {
            Content = ContentRule.None,
            Headers = These(
                Must("Content-Location", "RFC 9110 §15.4.5", AsWith200),
                Must("Date", "RFC 9110 §15.4.5", AsWith200),
                Must("ETag", "RFC 9110 §15.4.5", AsWith200),
                Must("Vary", "RFC 9110 §15.4.5", AsWith200),
                Must("Cache-Control", "RFC 9110 §15.4.5", AsWith200),
                Must("Expires", "RFC 9110 §15.4.5", AsWith200)),
        },
        new(305, "Use Proxy", "The client was to repeat the request through a proxy.", "RFC 9110 §15.4.6")
        {
            Standing = StatusStanding.Deprecated,
            Note = "Deprecated: a response that sets a proxy is a security risk.",
        },
        new(306, "Switch Proxy", "It had a meaning in an early version of HTTP and has none today.", "RFC 9110 §15.4.7")
        {
            Standing = StatusStanding.Unused,
            Note = "Registered as \"(Unused)\" and reserved.",
        },
        new(307, "Temporary Redirect", "The resource is at another URI for now, and a client that follows keeps the method.", "RFC 9110 §15.4.8")
        {
            Headers = These(Should("Location", "RFC 9110 §15.4.8")),
        },
        new(308, "Permanent Redirect", "The resource is at another URI for good, and a client that follows keeps the method.", "RFC 9110 §15.4.9")
        {
            Headers = These(Should("Location", "RFC 9110 §15.4.9")),
        },

        // 4xx: the request is at fault.
        new(400, "Bad Request", "The server sees a mistake of the client in the request and will not process it.", "RFC 9110 §15.5.1"),
        new(401, "Unauthorized", "The request has no valid credentials for the resource.", "RFC 9110 §15.5.2")
        {
            Headers = These(Must("WWW-Authenticate", "RFC 9110 §15.5.2")),
        },
        new(402, "Payment Required", "It is meant for services that the client has to pay for.", "RFC 9110 §15.5.3")
        {
            Note = "Reserved for future use.",
        },
        new(403, "Forbidden", "The server has understood the request and refuses to fulfil it.", "RFC 9110 §15.5.4"),
        new(404, "Not Found", "There is no such resource here, or the server does not wish to say that there is.", "RFC 9110 §15.5.5"),
        new(405, "Method Not Allowed", "The resource does not support the method of the request.", "RFC 9110 §15.5.6")
        {
            Headers = These(Must("Allow", "RFC 9110 §15.5.6")),
        },
        new(406, "Not Acceptable", "The resource has no representation that the client accepts.", "RFC 9110 §15.5.7"),
        new(407, "Proxy Authentication Required", "The request has no valid credentials for the proxy.", "RFC 9110 §15.5.8")
        {
            Headers = These(Must("Proxy-Authenticate", "RFC 9110 §15.5.8")),
        },
        new(408, "Request Timeout", "The server has waited too long for the complete request.", "RFC 9110 §15.5.9"),
        new(409, "Conflict", "The request does not go together with the current state of the resource.", "RFC 9110 §15.5.10"),
        new(410, "Gone", "The resource was here and is gone, probably for good.", "RFC 9110 §15.5.11"),
        new(411, "Length Required", "The server does not take the request without a Content-Length.", "RFC 9110 §15.5.12"),
        new(412, "Precondition Failed", "A condition in the headers of the request, such as If-Match, does not hold.", "RFC 9110 §15.5.13"),
        new(413, "Content Too Large", "The content of the request is larger than the server will process.", "RFC 9110 §15.5.14")
        {
            Headers = These(Should("Retry-After", "RFC 9110 §15.5.14", "if the condition is temporary")),
        },
        new(414, "URI Too Long", "The URI of the request is longer than the server will read.", "RFC 9110 §15.5.15"),
        new(415, "Unsupported Media Type", "The server does not take content in this format.", "RFC 9110 §15.5.16")
        {
            Headers = These(
                Expected("Accept-Encoding", "RFC 9110 §15.5.16", "if the content coding is at fault"),
                May("Accept", "RFC 9110 §15.5.16", "if the media type is at fault")),
        },
        new(416, "Range Not Satisfiable", "The resource has none of the ranges that the client asked for.", "RFC 9110 §15.5.17")
        {
            Headers = These(Should("Content-Range", "RFC 9110 §15.5.17", "for byte ranges")),
        },
        new(417, "Expectation Failed", "The server cannot do what the request asks for with Expect.", "RFC 9110 §15.5.18"),
        new(418, "I'm a teapot", "The server is a teapot and cannot brew coffee, according to an April Fools' joke.", "RFC 9110 §15.5.19")
        {
            Standing = StatusStanding.Unused,
            Note = "Registered as \"(Unused)\": the joke is too well known for the code to get another meaning.",
        },
        new(419, "Authentication Timeout", "The authentication of the client has expired.", Section: null)
        {
            Standing = StatusStanding.FrameworkOnly,
            Note = "Not registered, and in no RFC; ASP.NET Core has a name for it.",
        },
        new(421, "Misdirected Request", "The request has come to a server that cannot answer for this URI.", "RFC 9110 §15.5.20")
        {
            Note = "A proxy must not generate it.",
        },
        new(422, "Unprocessable Content", "The server can read the content of the request, but cannot do what it says.", "RFC 9110 §15.5.21"),
        new(423, "Locked", "The resource, or one that the request would change with it, is locked.", "RFC 4918 §11.3"),
        new(424, "Failed Dependency", "The request failed because another action that it depends on has failed.", "RFC 4918 §11.4"),
        new(425, "Too Early", "The server does not want to process a request that might be replayed.", "RFC 8470 §5.2"),
        new(426, "Upgrade Required", "The server refuses the request in this protocol, but might take it in another.", "RFC 9110 §15.5.22")
        {
            Headers = These(Must("Upgrade", "RFC 9110 §15.5.22"), Must("Connection", "RFC 9110 §7.8", "to name Upgrade")),
        },
        new(428, "Precondition Required", "The server only takes the request with a condition, such as If-Match.", "RFC 6585 §3"),
        new(429, "Too Many Requests", "The client has sent too many requests in a given time.", "RFC 6585 §4")
        {
            Headers = These(May("Retry-After", "RFC 6585 §4")),
        },
        new(431, "Request Header Fields Too Large", "The headers of the request are too large, one of them or all together.", "RFC 6585 §5"),
        new(451, "Unavailable For Legal Reasons", "A legal demand keeps the server from giving access to the resource.", "RFC 7725 §3")
        {
            Headers = These(Should("Link", "RFC 7725 §4", "to say who blocks it, with rel=blocked-by")),
        },
        new(499, "Client Closed Request", "The client has closed the connection before the server could answer.", Section: null)
        {
            Standing = StatusStanding.FrameworkOnly,
            Note = "Not registered, and in no RFC; it comes from nginx, and ASP.NET Core has a name for it.",
        },

        // 5xx: the server is at fault.
        new(500, "Internal Server Error", "Something unexpected keeps the server from fulfilling the request.", "RFC 9110 §15.6.1"),
        new(501, "Not Implemented", "The server cannot do what the request asks, for any resource.", "RFC 9110 §15.6.2"),
        new(502, "Bad Gateway", "The server behind this gateway or proxy gave an invalid response.", "RFC 9110 §15.6.3"),
        new(503, "Service Unavailable", "The server is overloaded or under maintenance, and cannot take the request for now.", "RFC 9110 §15.6.4")
        {
            Headers = These(May("Retry-After", "RFC 9110 §15.6.4")),
        },
        new(504, "Gateway Timeout", "The server behind this gateway or proxy gave no response in time.", "RFC 9110 §15.6.5"),
        new(505, "HTTP Version Not Supported", "The server does not support the version of HTTP that the request is in.", "RFC 9110 §15.6.6"),
        new(506, "Variant Also Negotiates", "The variant that negotiation chose negotiates as well, which is a mistake in the server's set-up.", "RFC 2295 §8.1"),
        new(507, "Insufficient Storage", "The server has no room to store what the request needs.", "RFC 4918 §11.5"),
        new(508, "Loop Detected", "The server went in a circle through its collections and gave the request up.", "RFC 5842 §7.2"),
        new(510, "Not Extended", "The request lacks an extension that access to the resource requires.", "RFC 2774 §7")
        {
            Standing = StatusStanding.Deprecated,
            Note = "Obsoleted in the registry: RFC 2774 is historic.",
        },
        new(511, "Network Authentication Required", "The client has to log in to the network first.", "RFC 6585 §6")
        {
            Note = "For a proxy that guards a network; an origin server should not generate it.",
        });

    private static ImmutableArray<CompanionHeader> These(params CompanionHeader[] headers) => ImmutableArray.Create(headers);

    private static CompanionHeader Must(string name, string section, string? condition = null) =>
        new(name, HeaderStrength.Must, section, condition);

    private static CompanionHeader Should(string name, string section, string? condition = null) =>
        new(name, HeaderStrength.Should, section, condition);

    private static CompanionHeader Expected(string name, string section, string? condition = null) =>
        new(name, HeaderStrength.Expected, section, condition);

    private static CompanionHeader May(string name, string section, string? condition = null) =>
        new(name, HeaderStrength.May, section, condition);
}
