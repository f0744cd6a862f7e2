using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Options;

namespace StatusAnalyzers.Rules.Configuration;

/// <summary>
/// What the files of one compilation say about our options: every key and every value once, in ordinal order, however
/// the files were visited.
/// </summary>
internal sealed class OptionSettings
{
    private readonly Dictionary<string, SortedSet<string>> _known = new(AnalyzerConfigOptions.KeyComparer);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>Starts with nothing set.</summary>
    public OptionSettings()
    {
        foreach (var definition in OptionTable.All)
        {
            _known.Add(definition.Key, new SortedSet<string>(StringComparer.Ordinal));
        }
    }

    /// <summary>Keys with our prefix that <see cref="OptionTable"/> lacks; empty where the host does not list keys.</summary>
    public IEnumerable<string> UnknownKeys => _unknown;

    /// <summary>The values that some file has for a key of <see cref="OptionTable"/>.</summary>
    public IEnumerable<string> ValuesOf(string key) => _known[key];

    /// <summary>Adds what holds for one file. Files may be added from several threads; reading waits until all are in.</summary>
    public void Add(AnalyzerConfigOptions file)
    {
        lock (_known)
        {
            foreach (var known in _known)
            {
                if (file.TryGetValue(known.Key, out var text))
                {
                    known.Value.Add(text);
                }
            }

            foreach (var key in KeysOf(file))
            {
                if (key.StartsWith(OptionDefinition.Prefix, StringComparison.OrdinalIgnoreCase) && !_known.ContainsKey(key))
                {
                    _unknown.Add(key.ToLowerInvariant());
                }
            }
        }
    }

    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions file)
    {
        try
        {
            return file.Keys;
        }
        catch (NotImplementedException)
        {
            // The documented answer of a host that cannot list its keys.
            return ImmutableArray<string>.Empty;
        }
    }
}
