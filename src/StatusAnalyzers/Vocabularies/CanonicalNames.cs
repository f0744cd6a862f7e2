using System;
using System.Collections.Generic;
using System.Text;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Vocabularies;

/// <summary>
/// Decides which of several constants of one value is the canonical one. The order of the members in the metadata
/// says nothing: it differs between .NET Framework and .NET, and puts <c>RedirectKeepVerb</c> before
/// <c>TemporaryRedirect</c>.
/// </summary>
internal static class CanonicalNames
{
    // The codes for which StatusCodes or HttpStatusCode has more than one name, with the name that RFC 9110 uses, or
    // the one nearest to it: "Content Too Large" (413) is in neither. One name per code is enough, because no code has
    // aliases in both types.
    private static readonly Dictionary<int, string> OfFrameworks = new()
    {
        [300] = "MultipleChoices", // not Ambiguous
        [301] = "MovedPermanently", // not Moved
        [302] = "Found", // not Redirect
        [303] = "SeeOther", // not RedirectMethod
        [307] = "TemporaryRedirect", // not RedirectKeepVerb
        [413] = "Status413PayloadTooLarge", // not Status413RequestEntityTooLarge
        [414] = "Status414UriTooLong", // not Status414RequestUriTooLong
        [416] = "Status416RangeNotSatisfiable", // not Status416RequestedRangeNotSatisfiable
        [422] = "UnprocessableContent", // not UnprocessableEntity; since .NET 8
    };

    /// <summary>Whether <paramref name="member"/> is what a framework called a code before its canonical name; that name may be missing in older versions.</summary>
    /// <remarks>
    /// The other names of the codes above. Redirect (302) is none of them: it is what people call it. A pattern, because the
    /// compiler makes it cheap, and it is asked of every field that a program reads.
    /// </remarks>
    public static bool IsLegacy(string member) => member
        is "Ambiguous" or "Moved" or "RedirectMethod" or "RedirectKeepVerb" or "UnprocessableEntity"
        or "Status413RequestEntityTooLarge" or "Status414RequestUriTooLong" or "Status416RequestedRangeNotSatisfiable";

    /// <summary>
    /// Whether <paramref name="candidate"/> is a better name for <paramref name="code"/> than <paramref name="current"/>:
    /// the framework's canonical one, else one that is the catalog's phrase, else one that contains it, else the first
    /// by ordinal order.
    /// </summary>
    public static bool IsBetter(int code, string candidate, string current)
    {
        var difference = Rank(code, candidate) - Rank(code, current);
        return difference < 0 || (difference == 0 && string.CompareOrdinal(candidate, current) < 0);
    }

    private static int Rank(int code, string member)
    {
        if (OfFrameworks.TryGetValue(code, out var canonical) && member == canonical)
        {
            return 0;
        }

        if (!StatusCatalog.TryGet(code, out var known))
        {
            return 3;
        }

        var name = Squash(member);
        var phrase = Squash(known.Phrase);
        if (name.Equals(phrase, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return name.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0 ? 2 : 3;
    }

    // "NON_AUTHORITATIVE_INFORMATION" and "Non-Authoritative Information" are one name.
    private static string Squash(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
