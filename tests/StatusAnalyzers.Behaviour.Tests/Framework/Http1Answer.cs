using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>
/// The bytes of a connection as a client reads them that knows RFC 9112 and nothing of the server: where a message ends
/// follows from its status and its header section alone (§6.3).
/// </summary>
internal static partial class Http1Answer
{
    private const string LineEnd = "\r\n";
    private const string HeadEnd = "\r\n\r\n";

    /// <summary>
    /// The final response: <c>204</c>, or <c>200: content</c>; <c>malformed: line</c> where a status line should be and is
    /// not; <c>closed</c>, with the status if there was one, where the connection ends too early; null where more has to come.
    /// </summary>
    public static string? Read(string received, bool closed)
    {
        for (var start = 0; ; start = received.IndexOf(HeadEnd, start, StringComparison.Ordinal) + HeadEnd.Length)
        {
            var lineEnd = received.IndexOf(LineEnd, start, StringComparison.Ordinal);
            if (lineEnd >= 0 && !StatusLine().IsMatch(received.AsSpan(start, lineEnd - start)))
            {
                return $"malformed: {received[start..lineEnd]}";
            }

            var headEnd = received.IndexOf(HeadEnd, start, StringComparison.Ordinal);
            if (headEnd < 0)
            {
                return closed ? "closed" + After(received) : null;
            }

            // An interim response: the final one follows it on the same connection (RFC 9110 §15.2).
            if (received[start + 9] == '1' && Status(received, start) != "101")
            {
                continue;
            }

            var status = Status(received, start);
            var content = Content(status, received[start..(headEnd + LineEnd.Length)], received[(headEnd + HeadEnd.Length)..], closed);
            return content switch
            {
                null when closed => $"closed after {status}",
                null => null,
                "" => status,
                _ => $"{status}: {content}",
            };
        }
    }

    /// <summary>The last status that came, as in <c> after 205</c>; nothing if none did.</summary>
    public static string After(string received) => StatusLines().Matches(received) is [.., var last] ? $" after {last.Groups[1].Value}" : "";

    private static string Status(string received, int start) => received.Substring(start + 9, 3);

    private static string? Content(string status, string head, string rest, bool closed)
    {
        if (status is "204" or "304" or "101")
        {
            return "";
        }

        if (head.Contains("\r\nTransfer-Encoding: chunked\r\n", StringComparison.OrdinalIgnoreCase))
        {
            return Chunks(rest);
        }

        if (ContentLength().Match(head) is { Success: true } match)
        {
            var length = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return rest.Length >= length ? rest[..length] : null;
        }

        // No length at all: the content ends where the connection does.
        return closed ? rest : null;
    }

    private static string? Chunks(string rest)
    {
        var content = "";
        for (var start = 0; ;)
        {
            var lineEnd = rest.IndexOf(LineEnd, start, StringComparison.Ordinal);
            if (lineEnd < 0)
            {
                return null;
            }

            var length = int.Parse(rest.AsSpan(start, lineEnd - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var end = lineEnd + LineEnd.Length + length + LineEnd.Length;
            if (rest.Length < end)
            {
                return null;
            }

            if (length == 0)
            {
                return content;
            }

            content += rest.Substring(lineEnd + LineEnd.Length, length);
            start = end;
        }
    }

    [GeneratedRegex(@"^HTTP/1\.1 [0-9]{3} [^\r\n]*$")]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"(?:^|\r\n)HTTP/1\.1 ([0-9]{3}) ")]
    private static partial Regex StatusLines();

    [GeneratedRegex(@"\r\nContent-Length: ([0-9]+)\r\n", RegexOptions.IgnoreCase)]
    private static partial Regex ContentLength();
}
