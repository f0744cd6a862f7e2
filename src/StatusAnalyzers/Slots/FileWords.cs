using System;
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
        (FileWord.Map, "Map"),
        (FileWord.Produces, "Produces"),
    ];

    private readonly FileCache<FileWord> _words = new(static tree => Read(tree.GetText().ToString()));

    /// <summary>Whether one of these words stands in the file, as a whole or in a longer one.</summary>
    public bool Has(SyntaxTree tree, FileWord anyOf) => (_words.Of(tree) & anyOf) != FileWord.None;

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
}
