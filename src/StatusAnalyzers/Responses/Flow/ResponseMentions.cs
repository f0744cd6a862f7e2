using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which code speaks of responses at all. Most does not, and to read its text is much cheaper than to look at every
/// operation in it.
/// </summary>
/// <remarks>A file is read once, however often it is asked about.</remarks>
internal static class ResponseMentions
{
    // Every trigger of a walk has one of these words in it. They are looked for by their ends, which some share.
    private static readonly (string End, string[] Words)[] ByEnd =
    [
        ("StatusCode", ["StatusCode"]),
        ("ContentLength", ["ContentLength"]),
        ("As", ["WriteAs", "SendFileAs", "FlushAs", "StartAs", "CompleteAs"]),
    ];

    private static readonly ConditionalWeakTable<SyntaxTree, int[]> ByTree = new();

    /// <summary>Whether one of the words stands in <paramref name="node"/>, or in a comment before it.</summary>
    public static bool In(SyntaxNode node)
    {
        var places = PlacesIn(node.SyntaxTree);
        if (places.Length == 0)
        {
            return false;
        }

        var span = node.FullSpan;
        var first = Array.BinarySearch(places, span.Start);
        first = first < 0 ? ~first : first;
        return first < places.Length && places[first] < span.End;
    }

    /// <summary>Whether one of the words stands in the file.</summary>
    public static bool In(SyntaxTree tree) => PlacesIn(tree).Length > 0;

    private static int[] PlacesIn(SyntaxTree tree) => ByTree.GetValue(tree, static file => Read(file.GetText().ToString()));

    private static int[] Read(string text)
    {
        var places = new List<int>();
        foreach (var (end, words) in ByEnd)
        {
            for (var at = IndexOf(text, end, 0); at >= 0; at = IndexOf(text, end, at + end.Length))
            {
                if (IsAny(text, at + end.Length, words))
                {
                    places.Add(at);
                }
            }
        }

        places.Sort();
        return places.ToArray();
    }

    private static int IndexOf(string text, string word, int start) => text.IndexOf(word, start, StringComparison.Ordinal);

    private static bool IsAny(string text, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
