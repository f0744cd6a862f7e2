using System.Collections.Generic;
using System.Collections.Immutable;

namespace StatusAnalyzers.Slots;

/// <summary>Splits identifiers into their words, in lower case: <c>destResponseCode</c>, <c>status_code</c>, <c>HTTPStatus2</c>.</summary>
internal static class NameWords
{
    /// <summary>The words of <paramref name="name"/>; digits and separators end a word and are dropped.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length && char.IsLetter(name[i]);
            if (start >= 0 && (!letter || StartsWord(name, i)))
            {
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
                start = -1;
            }

            if (letter && start < 0)
            {
                start = i;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Whether any word of <paramref name="name"/> is one of <paramref name="words"/>.</summary>
    public static bool HasAny(string name, HashSet<string> words)
    {
        foreach (var word in Of(name))
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    // "aB" starts a word at B, and "HTTPStatus" one at S: an upper-case letter before a lower-case one.
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i])
        && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
