using System;
using System.Collections.Generic;
using System.Text;

namespace StatusAnalyzers.Catalog;

/// <summary>
/// Finds the code that a reason phrase stands for: today's phrases, and those that were registered before, which are still
/// right names for their codes.
/// </summary>
internal static class StatusPhrases
{
    // RFC 1945 §9.3 (302), RFC 2068 §6.1.1 (408, 414, 504), RFC 2616 §6.1.1, RFC 7231 §6.1, RFC 4918 §11.2.
    private static readonly (int Code, string Phrase)[] Older =
    [
        (302, "Moved Temporarily"),
        (408, "Request Time-out"),
        (413, "Request Entity Too Large"),
        (413, "Payload Too Large"),
        (414, "Request-URI Too Large"),
        (414, "Request-URI Too Long"),
        (416, "Requested Range Not Satisfiable"),
        (422, "Unprocessable Entity"),
        (504, "Gateway Time-out"),
    ];

    // Phrases of one word that say something about anything: an account, an order, a request of another kind.
    private static readonly HashSet<int> EverydayWords = [100, 102, 200, 201, 202, 302, 410, 423];

    // Which lengths the phrases have that begin with a letter, as bits. Nearly every text of a program ends here.
    private static readonly ulong[] LengthsByInitial = new ulong['Z' - 'A' + 1];

    private static readonly Dictionary<string, int> ByPhrase = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, int> ByLetters = new(StringComparer.Ordinal);

    static StatusPhrases()
    {
        foreach (var code in StatusCatalog.All)
        {
            Add(code.Number, code.Phrase);
        }

        foreach (var (code, phrase) in Older)
        {
            Add(code, phrase);
        }
    }

    /// <summary>The length of the longest phrase: a longer text is none.</summary>
    public static int Longest { get; private set; }

    /// <summary>The code whose phrase <paramref name="text"/> is as a whole, in any case; <see langword="false"/> if it is none.</summary>
    public static bool TryFind(string text, out int code)
    {
        code = 0;
        return MayBe(text) && ByPhrase.TryGetValue(text, out code);
    }

    /// <summary>The code whose phrase, one of today or of an older RFC, consists of these letters, as <c>notfound</c>; <see langword="false"/> if there is none.</summary>
    public static bool TryFindLetters(string lowerCaseLetters, out int code) => ByLetters.TryGetValue(lowerCaseLetters, out code);

    /// <summary>Whether the phrase of <paramref name="code"/> is a word that people use for other things too, as "Found" and "Locked".</summary>
    public static bool IsEverydayWord(int code) => EverydayWords.Contains(code);

    /// <summary>The letters of <paramref name="phrase"/>, in lower case: <c>notfound</c>.</summary>
    public static string LettersOf(string phrase)
    {
        var letters = new StringBuilder(phrase.Length);
        foreach (var character in phrase)
        {
            if (char.IsLetter(character))
            {
                letters.Append(char.ToLowerInvariant(character));
            }
        }

        return letters.ToString();
    }

    private static void Add(int code, string phrase)
    {
        ByPhrase[phrase] = code;
        ByLetters[LettersOf(phrase)] = code;
        LengthsByInitial[InitialOf(phrase)] |= 1UL << phrase.Length;
        Longest = Math.Max(Longest, phrase.Length);
    }

    private static bool MayBe(string text) =>
        text.Length > 0 && text.Length <= Longest && InitialOf(text) is >= 0 and var initial && initial < LengthsByInitial.Length && (LengthsByInitial[initial] & (1UL << text.Length)) != 0;

    // Of either case.
    private static int InitialOf(string text) => (text[0] & ~('a' - 'A')) - 'A';
}
