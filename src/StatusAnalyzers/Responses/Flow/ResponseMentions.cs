using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Which code speaks of responses at all. Most does not, and to read its text is much cheaper than to look at every
/// operation in it.
/// </summary>
/// <remarks>A file is read once, however often it is asked about. Safe for all threads of a compilation.</remarks>
/// <param name="words">Which files have which words.</param>
internal sealed class ResponseMentions(FileWords words)
{
    // Most mentions only read them, or are parts of longer names.
    private static readonly string[] Properties = ["StatusCode", "ContentLength"];

    // They are looked for by their ends, which some share.
    private static readonly (string End, string[] Words)[] ByEnd =
    [
        ("eAs", ["WriteAs", "SendFileAs", "CompleteAs", "SerializeAs"]),
        ("hAs", ["FlushAs"]),
        ("tAs", ["StartAs"]),
        ("edirect", ["Redirect"]),
    ];

    // What fills a response that a call made: a file that has neither its name nor one of the words is not looked through for these.
    private const string FillingResponse = "CreateResponse";

    private static readonly (string End, string[] Words)[] Fillings =
    [
        ("WriteString", ["WriteString"]),
        ("WriteBytes", ["WriteBytes"]),
    ];

    // Code gets to a response by a property, a type or a variable of that name, or sets the status of what has another.
    private readonly FileCache<ImmutableArray<int>> _places =
        new(tree => words.Has(tree, FileWord.Response | FileWord.StatusCode) ? Read(tree.GetText().ToString()) : ImmutableArray<int>.Empty);

    /// <summary>The places in <paramref name="node"/>, and in a comment before it, where one of the words stands: a property only where it may be assigned to. In the middle of a word, it may be.</summary>
    public ImmutableArray<int> PlacesIn(SyntaxNode node)
    {
        var places = _places.Of(node.SyntaxTree);
        if (places.IsEmpty)
        {
            return places;
        }

        var span = node.FullSpan;
        var first = IndexOf(places, span.Start);
        return places.Slice(first, IndexOf(places, span.End) - first);
    }

    /// <summary>Whether one of the words stands in the file.</summary>
    public bool In(SyntaxTree tree) => !_places.Of(tree).IsEmpty;

    private static ImmutableArray<int> Read(string text)
    {
        var places = new List<int>();
        FindAssigned(text, places);
        Find(text, ByEnd, places);
        if (places.Count > 0 || text.IndexOf(FillingResponse, StringComparison.Ordinal) >= 0)
        {
            Find(text, Fillings, places);
        }

        places.Sort();
        return places.ToImmutableArray();
    }

    private static void FindAssigned(string text, List<int> places)
    {
        foreach (var property in Properties)
        {
            for (var at = IndexOf(text, property, 0); at >= 0; at = IndexOf(text, property, at + property.Length))
            {
                if (IsAssigned(text, at + property.Length))
                {
                    places.Add(at);
                }
            }
        }
    }

    private static void Find(string text, (string End, string[] Words)[] byEnd, List<int> places)
    {
        foreach (var (end, words) in byEnd)
        {
            for (var at = IndexOf(text, end, 0); at >= 0; at = IndexOf(text, end, at + end.Length))
            {
                if (IsAny(text, at + end.Length, words))
                {
                    places.Add(at);
                }
            }
        }
    }

    private static int IndexOf(ImmutableArray<int> places, int position)
    {
        var index = places.BinarySearch(position);
        return index < 0 ? ~index : index;
    }

    private static int IndexOf(string text, string word, int start) => text.IndexOf(word, start, StringComparison.Ordinal);

    // StatusCode = 404, and where a comment stands in between, it may be.
    private static bool IsAssigned(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && (text[end] == '/' || (text[end] == '=' && (end + 1 == text.Length || text[end + 1] is not ('=' or '>'))));
    }

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
