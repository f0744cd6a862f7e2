using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which members speak of responses at all. Most do not, and to read their text is much cheaper than to look at every
/// operation in them.
/// </summary>
internal static class ResponseMentions
{
    private const int ChunkLength = 4096;

    private const int LongestWord = 16;

    // Every trigger of a walk has one of these names in it. They are looked for by the capital of their last part, which
    // they share and other words seldom have.
    private static readonly (char Capital, string[] Words)[] ByCapital =
    [
        ('C', ["StatusCode"]),
        ('L', ["ContentLength"]),
        ('A', ["WriteAs", "SendFileAs", "FlushAs", "StartAs", "CompleteAs"]),
    ];

    [ThreadStatic]
    private static char[]? _chunk;

    /// <summary>Whether one of the names stands in the member.</summary>
    public static bool In(SyntaxNode member, CancellationToken cancellationToken) => Has(member.SyntaxTree.GetText(cancellationToken), member.Span);

    private static bool Has(SourceText text, TextSpan span)
    {
        var chunk = _chunk ??= new char[ChunkLength];
        for (var start = span.Start; start < span.End; start += ChunkLength - LongestWord)
        {
            var length = Math.Min(ChunkLength, span.End - start);
            text.CopyTo(start, chunk, 0, length);
            if (HasAny(chunk, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(char[] chunk, int length)
    {
        foreach (var (capital, words) in ByCapital)
        {
            for (var i = Array.IndexOf(chunk, capital, 0, length); i >= 0; i = Array.IndexOf(chunk, capital, i + 1, length - i - 1))
            {
                if (IsAny(chunk, i, length, words))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAny(char[] chunk, int capital, int length, string[] words)
    {
        foreach (var word in words)
        {
            if (StandsAt(chunk, capital - word.LastIndexOf(chunk[capital]), length, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(char[] chunk, int start, int length, string word)
    {
        if (start < 0 || start + word.Length > length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (chunk[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
