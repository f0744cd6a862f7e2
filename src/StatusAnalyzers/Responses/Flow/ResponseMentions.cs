using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which code speaks of responses at all. Most does not, and to read its text is much cheaper than to look at every
/// operation in it.
/// </summary>
/// <remarks>A file is read once, however often it is asked about. Safe for all threads of a compilation.</remarks>
internal sealed class ResponseMentions
{
    // Every trigger of a walk has one of these words in it. They are looked for by their ends, which some share.
    private static readonly (string End, string[] Words)[] ByEnd =
    [
        ("StatusCode", ["StatusCode"]),
        ("ContentLength", ["ContentLength"]),
        ("As", ["WriteAs", "SendFileAs", "FlushAs", "StartAs", "CompleteAs"]),
    ];

    private readonly ConcurrentDictionary<SyntaxTree, int[]> _byTree = new();

    private FilePlaces? _last;

    /// <summary>Whether one of the words stands in <paramref name="node"/>, or in a comment before it.</summary>
    public bool In(SyntaxNode node)
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
    public bool In(SyntaxTree tree) => PlacesIn(tree).Length > 0;

    private int[] PlacesIn(SyntaxTree tree)
    {
        // The members of a file are asked about one after the other.
        if (_last is { } last && last.File == tree)
        {
            return last.Places;
        }

        var places = _byTree.GetOrAdd(tree, static file => Read(file.GetText().ToString()));
        _last = new FilePlaces(tree, places);
        return places;
    }

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

    private sealed class FilePlaces(SyntaxTree file, int[] places)
    {
        public SyntaxTree File { get; } = file;

        public int[] Places { get; } = places;
    }
}
