using System;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>Finds the status code that a text is about: by its number, its phrase or its name.</summary>
internal static class MentionedCode
{
    // EnsureSuccessStatusCode() lets success through, and what is below it is no final answer.
    private const int LowestFailure = 300;
    private const int LowestError = 400;

    /// <summary>Whether <paramref name="text"/> mentions a code that is a failure.</summary>
    /// <param name="text">The text that is looked for.</param>
    /// <param name="names">The names of the codes.</param>
    /// <param name="code">The one code that it mentions; <see langword="null"/> if there are several.</param>
    public static bool TryFind(string text, Vocabulary? names, out int? code) =>
        TryFindNumber(text, out code) || TryFindName(text.Trim(' ', '(', ')', '.'), names, out code);

    private static bool TryFindNumber(string text, out int? code)
    {
        code = null;
        var found = false;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            var number = 0;
            for (; i < text.Length && text[i] is >= '0' and <= '9'; i++)
            {
                number = i - start < 3 ? (number * 10) + (text[i] - '0') : 0;
            }

            if (i - start == 3 && number >= LowestFailure && StatusCatalog.TryGet(number, out _))
            {
                code = found && code != number ? null : number;
                found = true;
            }
        }

        return found;
    }

    // "Found" and "See Other" are words as well; what is wrong has a name that is not.
    private static bool TryFindName(string text, Vocabulary? names, out int? code)
    {
        for (var number = LowestError; number <= StatusCatalog.Highest; number++)
        {
            if ((StatusCatalog.TryGet(number, out var known) && string.Equals(known.Phrase, text, StringComparison.OrdinalIgnoreCase))
                || (names is not null && names.TryGetName(number, out var name) && string.Equals(name.Member, text, StringComparison.OrdinalIgnoreCase)))
            {
                code = number;
                return true;
            }
        }

        code = null;
        return false;
    }
}
