using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>What is known of each file of a compilation: read when it is asked for, and kept. Safe for all threads.</summary>
/// <typeparam name="TFact">What is known.</typeparam>
/// <param name="read">Reads a file; on several threads it may be called more than once for one.</param>
internal sealed class FileCache<TFact>(Func<SyntaxTree, TFact> read)
{
    // Entries, not facts: the framework brings a dictionary of classes compiled, and need not compile it again in every build.
    private readonly ConcurrentDictionary<SyntaxTree, Entry> _known = new();

    private Entry? _last;

    /// <summary>What is known of <paramref name="tree"/>.</summary>
    public TFact Of(SyntaxTree tree)
    {
        // What stands in a file is asked about one after the other.
        if (_last is not { } entry || entry.Tree != tree)
        {
            _last = entry = _known.TryGetValue(tree, out var known) ? known : _known.GetOrAdd(tree, new Entry(tree, read(tree)));
        }

        return entry.Fact;
    }

    private sealed class Entry(SyntaxTree tree, TFact fact)
    {
        public SyntaxTree Tree { get; } = tree;

        public TFact Fact { get; } = fact;
    }
}
