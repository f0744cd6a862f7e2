using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Rows by the names that they are about. Readers ask for every name that a program uses, and nearly none is in a table: most
/// are turned away by their length and first character, before anything is hashed.
/// </summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class NameTable<TRow>
    where TRow : class
{
    private readonly Dictionary<string, List<TRow>> _rows = new(StringComparer.Ordinal);

    private readonly NameFilter _filter = new();

    /// <param name="rows">The rows.</param>
    /// <param name="nameOf">The name that a row is about; a row without one is left out.</param>
    public NameTable(IEnumerable<TRow> rows, Func<TRow, string?> nameOf)
    {
        foreach (var row in rows)
        {
            if (nameOf(row) is { } name)
            {
                Add(name, row);
            }
        }
    }

    /// <summary>All names that rows are about.</summary>
    public IEnumerable<string> Names => _rows.Keys;

    /// <summary>Whether some row is about <paramref name="name"/>.</summary>
    public bool Contains(string name) => _filter.MayHave(name) && _rows.ContainsKey(name);

    /// <summary>The rows about <paramref name="name"/>, in their order; <see langword="false"/> if there are none.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out List<TRow>? rows)
    {
        rows = null;
        return _filter.MayHave(name) && _rows.TryGetValue(name, out rows);
    }

    private void Add(string name, TRow row)
    {
        if (!_rows.TryGetValue(name, out var rows))
        {
            _rows.Add(name, rows = new List<TRow>());
            _filter.Add(name);
        }

        rows.Add(row);
    }
}
