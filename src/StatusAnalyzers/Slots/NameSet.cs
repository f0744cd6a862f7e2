using System;
using System.Collections.Generic;

namespace StatusAnalyzers.Slots;

/// <summary>Names that readers ask for, among all that a program uses. Most of those are turned away before they are hashed.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly NameFilter _filter = new();

    /// <param name="names">The names; one may come twice.</param>
    public NameSet(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _names.Add(name);
            _filter.Add(name);
        }
    }

    /// <summary>Whether <paramref name="name"/> is one of them.</summary>
    public bool Contains(string name) => _filter.MayHave(name) && _names.Contains(name);
}
