using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Which words stand in which files. Most files have none of those that a reader goes by, and to search a text is much cheaper
/// than to ask every operation in it for its name. Safe for all threads.
/// </summary>
internal sealed class FileWords
{
    private static readonly (FileWord Word, string Text)[] Texts =
    [
        (FileWord.Response, "esponse"),
        (FileWord.StatusCode, "StatusCode"),
        (FileWord.RequestException, "RequestException"),
        (FileWord.Map, "Map"),
        (FileWord.Produces, "Produces"),
    ];

    private readonly ConcurrentDictionary<SyntaxTree, Found> _known = new();

    private Found? _last;

    /// <summary>Whether one of these words stands in the file, as a whole or in a longer one.</summary>
    public bool Has(SyntaxTree tree, FileWord anyOf)
    {
        // The operations of a file come one after the other.
        if (_last is not { } found || found.Tree != tree)
        {
            _last = found = _known.GetOrAdd(tree, static tree => new Found(tree, Read(tree.GetText().ToString())));
        }

        return (found.Words & anyOf) != FileWord.None;
    }

    private static FileWord Read(string text)
    {
        var words = FileWord.None;
        foreach (var (word, letters) in Texts)
        {
            if (text.IndexOf(letters, StringComparison.Ordinal) >= 0)
            {
                words |= word;
            }
        }

        return words;
    }

    private sealed class Found(SyntaxTree tree, FileWord words)
    {
        public SyntaxTree Tree { get; } = tree;

        public FileWord Words { get; } = words;
    }
}
