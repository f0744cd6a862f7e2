using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace StatusAnalyzers.Slots;

/// <summary>What names say: the convention by which .NET code calls what holds a status code.</summary>
internal static class StatusNames
{
    // "statusCode", "httpStatus", "httpCode": two words that HTTP puts together. The plural names a collection of codes.
    private static readonly HashSet<string> Pairs =
    [
        "status code", "status codes",
        "http status", "http statuses",
        "http code", "http codes",
    ];

    // Payment gateways, DNS and ISO 8583 have response codes too: only a place that speaks of HTTP makes these certain.
    private static readonly HashSet<string> DoubtfulPairs = ["response code", "response codes", "response status", "response statuses"];

    // What may stand around the pair without making it another thing: "expectedStatusCode", "DefaultErrorStatusCode".
    // Any other word may name another protocol or another domain: "orderStatusCode", "exitStatusCode".
    private static readonly HashSet<string> Modifiers =
    [
        "http", "https", "web", "api", "rest", "server", "client", "request", "response", "result", "reply", "return", "returned",
        "expected", "actual", "desired", "wanted", "given", "received", "sent", "new", "old", "original", "origin", "initial", "final", "last", "first", "current", "previous",
        "default", "fallback", "custom", "own", "my", "the", "a", "an", "this", "that", "to", "from", "for", "of", "on", "is", "get", "set", "as", "with", "and", "or", "if", "by", "in",
        "error", "errors", "failure", "failed", "fail", "success", "successful", "ok", "exception", "problem", "fault", "invalid", "validation", "forbidden", "unauthorized", "challenge", "conflict", "missing", "denied", "unhandled", "internal",
        "redirect", "redirection", "rejection", "rejected", "reject", "timeout", "retry", "retryable", "transient", "throttle", "throttled", "throttling", "limit", "rate", "quota", "permanent", "temporary",
        "not", "found", "bad", "gone", "created", "unavailable", "async",
        "dest", "destination", "target", "upstream", "downstream", "backend", "proxy", "proxied", "gateway", "remote", "source", "probe", "health", "check", "healthy", "unhealthy", "degraded", "ping",
        "value", "int", "number", "numeric", "enum", "raw", "parsed", "resolved", "mapped", "map", "resolve", "convert", "parse", "determine", "select", "selector", "selected", "infer", "inferred", "compute", "try", "exact", "override", "overridden", "overriding", "forced", "force",
        "allowed", "accepted", "acceptable", "ignored", "ignore", "excluded", "included", "handled", "known", "valid", "supported", "cacheable", "list", "array", "range", "all", "any", "some", "other", "only", "min", "max", "lower", "upper",
        "service", "owin", "non", "unexpected", "unknown", "unsupported",
        "mock", "mocked", "fake", "stub", "stubbed", "test", "dummy", "simulated", "message", "page", "body", "content", "json", "data", "context", "call", "operation", "endpoint", "action", "file", "token", "login", "auth", "callback", "webhook", "download", "upload", "batch", "resource", "protected", "version",
    ];

    // Behind the pair these say that the number is no code: "statusCodeTimeout". Before it they do not: "timeoutStatusCode".
    private static readonly HashSet<string> Quantities = ["timeout", "limit", "rate", "quota", "page"];

    // Words beside "status" that say what the status is of, when it is not HTTP's.
    private static readonly HashSet<string> StatusModifiers = ["http", "expected", "actual", "response", "error", "result", "default", "return", "returned", "expect", "dest", "new", "code"];

    private static readonly HashSet<string> OtherProtocols =
    [
        "smtp", "ftp", "sftp", "sip", "nntp", "pop", "imap", "ldap", "ole", "win", "ntlm", "modbus", "coap", "mqtt", "amqp", "snmp", "rtsp", "xmpp", "stun", "event", "process", "exit", "sub", "opc",
    ];

    private static readonly HashSet<string> HttpWords = ["http", "https", "webhook", "problem", "redirect", "url"];

    // Words of types around HTTP that other things have as well; two of them together are HTTP's: ApiException, WebResponse.
    private static readonly HashSet<string> Hosts = ["api", "web", "rest", "endpoint", "client"];
    private static readonly HashSet<string> Messages = ["exception", "error", "response", "result", "reply", "fault"];

    /// <summary>What <paramref name="name"/> says, whatever its case and separators.</summary>
    public static NameVerdict Judge(string name)
    {
        if (name.IndexOf("status", StringComparison.OrdinalIgnoreCase) < 0 && name.IndexOf("code", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return NameVerdict.Silent;
        }

        var words = NameWords.Of(name);
        if (words.Length == 1)
        {
            return words[0] switch
            {
                "statuscode" or "statuscodes" or "httpstatus" or "httpstatuscode" or "httpstatuscodes" or "httpcode" => NameVerdict.Certain,
                "status" or "responsecode" => NameVerdict.Possible,
                _ => NameVerdict.Silent,
            };
        }

        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (IsPair(words, i))
            {
                // "httpStatusCode" is both "http status" and "status code".
                var end = i + 2;
                while (end < words.Length && IsPair(words, end - 1))
                {
                    end++;
                }

                if (end < words.Length && Quantities.Contains(words[words.Length - 1]))
                {
                    return NameVerdict.Silent;
                }

                return AllBut(words, i, end, Modifiers) ? NameVerdict.Certain : NameVerdict.Possible;
            }
        }

        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (DoubtfulPairs.Contains(words[i] + " " + words[i + 1]))
            {
                return AllBut(words, i, i + 2, Modifiers) ? NameVerdict.Possible : NameVerdict.Silent;
            }
        }

        var status = words.IndexOf("status");
        return status >= 0 && AllBut(words, status, status + 1, StatusModifiers) ? NameVerdict.Possible : NameVerdict.Silent;
    }

    /// <summary>Whether <paramref name="name"/> is what a test calls the status that it expects.</summary>
    public static bool ExpectsStatus(string name) => name is "expectedStatus" or "expectedHttpStatus" or "actualStatus";

    /// <summary>Whether a type or namespace of that name speaks another protocol, whose codes look like HTTP's.</summary>
    public static bool SpeaksOtherProtocol(string name) => NameWords.HasAny(name, OtherProtocols);

    /// <summary>Whether a type or method of that name speaks of HTTP.</summary>
    public static bool SpeaksHttp(string name) =>
        NameWords.HasAny(name, HttpWords) || (NameWords.HasAny(name, Hosts) && IsMessage(name));

    private static bool IsPair(ImmutableArray<string> words, int first) => Pairs.Contains(words[first] + " " + words[first + 1]);

    /// <summary>Whether a type of that name is a message of some protocol: a response, a result, an error.</summary>
    public static bool IsMessage(string name) => NameWords.HasAny(name, Messages);

    private static bool AllBut(ImmutableArray<string> words, int from, int to, HashSet<string> allowed)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((i < from || i >= to) && !allowed.Contains(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
