using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which files, and which members of them, speak of responses at all. Most do not, and to read their text is much cheaper
/// than to look at every operation in them.
/// </summary>
internal sealed class ResponseMentions
{
    private const int ChunkLength = 4096;
    private const int LongestWord = 16;
    private static readonly object Yes = new();
    private static readonly object No = new();

    // Every trigger of a walk has one of these names in it.
    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("StatusCode", "ContentLength", "WriteAs", "SendFileAs", "FlushAs", "StartAs", "CompleteAs");

    private readonly ConcurrentDictionary<SyntaxTree, object> _files = new();

    /// <summary>Whether one of the names stands in the member.</summary>
    public bool Has(SyntaxNode member, CancellationToken cancellationToken)
    {
        var tree = member.SyntaxTree;
        if (!_files.TryGetValue(tree, out var known))
        {
            var all = tree.GetText(cancellationToken);
            known = _files.GetOrAdd(tree, Has(all, new TextSpan(0, all.Length)) ? Yes : No);
        }

        return ReferenceEquals(known, Yes) && Has(tree.GetText(cancellationToken), member.Span);
    }

    private static bool Has(SourceText text, TextSpan span)
    {
        var chunk = new char[Math.Min(ChunkLength, span.Length)];
        for (var start = span.Start; start < span.End; start += ChunkLength - LongestWord)
        {
            var length = Math.Min(chunk.Length, span.End - start);
            text.CopyTo(start, chunk, 0, length);
            foreach (var word in Words)
            {
                if (HasWord(chunk, length, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasWord(char[] chunk, int length, string word)
    {
        for (var i = Array.IndexOf(chunk, word[0], 0, length); i >= 0; i = Array.IndexOf(chunk, word[0], i + 1, length - i - 1))
        {
            if (StartsAt(chunk, i, length, word))
            {
                return true;
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

        for (var i = 1; i < word.Length; i++)
        {
            if (chunk[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
