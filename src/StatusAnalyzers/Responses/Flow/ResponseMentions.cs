using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which files speak of responses at all. Most do not, and to read their text once is much cheaper than to look at every
/// operation in them.
/// </summary>
internal sealed class ResponseMentions
{
    private const string Word = "Response";
    private const int ChunkLength = 4096;

    private readonly ConcurrentDictionary<SyntaxTree, bool> _byTree = new();

    /// <summary>Whether the text of <paramref name="tree"/> has the word.</summary>
    public bool Has(SyntaxTree tree) =>
        _byTree.TryGetValue(tree, out var known) ? known : _byTree.GetOrAdd(tree, static t => Has(t.GetText()));

    private static bool Has(SourceText text)
    {
        var chunk = new char[ChunkLength];
        for (var start = 0; start < text.Length; start += ChunkLength - Word.Length)
        {
            var length = Math.Min(ChunkLength, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            if (IndexOf(chunk, length) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(char[] chunk, int length)
    {
        for (var i = Array.IndexOf(chunk, Word[0], 0, length); i >= 0 && i + Word.Length <= length; i = Array.IndexOf(chunk, Word[0], i + 1, length - i - 1))
        {
            var same = 1;
            while (same < Word.Length && chunk[i + same] == Word[same])
            {
                same++;
            }

            if (same == Word.Length)
            {
                return i;
            }
        }

        return -1;
    }
}
