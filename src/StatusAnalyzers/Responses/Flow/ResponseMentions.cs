using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which members speak of responses at all. Most do not, and to read their text is much cheaper than to look at every
/// operation in them.
/// </summary>
internal static class ResponseMentions
{
    private const int ChunkLength = 2048;
    private const int LongestWord = 16;

    // Every trigger of a walk has one of these names in it; the longest is shorter than a chunk by far.
    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("StatusCode", "ContentLength", "WriteAs", "SendFileAs", "StartAs", "CompleteAs");

    /// <summary>Whether one of the words stands in that part of the text.</summary>
    public static bool Has(SourceText text, TextSpan span)
    {
        var chunk = new char[Math.Min(ChunkLength, span.Length)];
        for (var start = span.Start; start < span.End; start += ChunkLength - LongestWord)
        {
            var length = Math.Min(chunk.Length, span.End - start);
            text.CopyTo(start, chunk, 0, length);
            if (HasWord(chunk, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(char[] chunk, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (chunk[i] is 'S' or 'C' or 'W')
            {
                foreach (var word in Words)
                {
                    if (StartsAt(chunk, i, length, word))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool StartsAt(char[] chunk, int start, int length, string word)
    {
        if (start + word.Length > length)
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
