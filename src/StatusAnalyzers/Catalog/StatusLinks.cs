using System;
using System.Globalization;

namespace StatusAnalyzers.Catalog;

/// <summary>Finds the code that a link leads to: a section of an RFC, or a page about one code.</summary>
internal static class StatusLinks
{
    // Pages whose last segment is the code.
    private static readonly string[] PagesByCode =
    [
        "://httpstatuses.com/",
        "://httpstatuses.io/",
        "://httpstatuses.org/",
        "://http.cat/",
        "://http.dog/",
        "://httpstatus.com/",
        "/web/http/status/",
        "/web/http/reference/status/",
    ];

    /// <summary>The code; <see langword="false"/> if the text is no such link, or leads to no registered code.</summary>
    public static bool TryFind(string text, out int code)
    {
        code = 0;
        return text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && text.IndexOf("://", StringComparison.Ordinal) > 0
            && (TryFindSection(text, out code) || TryFindPage(text, out code));
    }

    // https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5, …#name-404-not-found, …#status.404
    private static bool TryFindSection(string text, out int code)
    {
        code = 0;
        var hash = text.IndexOf('#');
        var rfc = hash < 0 ? -1 : text.LastIndexOf("rfc", hash, StringComparison.OrdinalIgnoreCase);
        if (rfc < 0)
        {
            return false;
        }

        var number = DigitsAt(text, rfc + "rfc".Length);
        var anchor = text.Substring(hash + 1);
        return number.Length > 0
            && (TryTake(anchor, "section-", out var section) ? StatusSections.TryFind(number, section.TrimEnd('.'), out code)
                : (TryTake(anchor, "name-", out var name) || TryTake(anchor, "status.", out name)) && TryReadCode(DigitsAt(name, 0), out code));
    }

    private static bool TryFindPage(string text, out int code)
    {
        code = 0;
        foreach (var page in PagesByCode)
        {
            var at = text.IndexOf(page, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var rest = text.Substring(at + page.Length);
                var digits = DigitsAt(rest, 0);
                return (digits.Length == rest.Length || rest[digits.Length] is '/' or '#' or '?') && TryReadCode(digits, out code);
            }
        }

        return false;
    }

    private static bool TryTake(string text, string prefix, out string rest)
    {
        var starts = text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
        rest = starts ? text.Substring(prefix.Length) : "";
        return starts;
    }

    private static bool TryReadCode(string digits, out int code) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code) && StatusCatalog.TryGet(code, out _);

    private static string DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
