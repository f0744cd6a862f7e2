using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Options;

/// <summary>Reads the options that hold for a file, once per file. Safe for all threads of a compilation.</summary>
internal sealed class OptionsReader(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<SyntaxTree, StatusOptions> _byTree = new();

    // Most files of a project have the same values; they share one set of options.
    private readonly ConcurrentDictionary<string, StatusOptions> _byText = new(StringComparer.Ordinal);

    /// <summary>The options that hold for <paramref name="tree"/>; a bad value falls back to the default.</summary>
    public StatusOptions For(SyntaxTree tree) =>
        _byTree.TryGetValue(tree, out var options) ? options : _byTree.GetOrAdd(tree, Read(provider.GetOptions(tree)));

    private StatusOptions Read(AnalyzerConfigOptions file)
    {
        var texts = ImmutableArray.CreateBuilder<string>(OptionTable.All.Length);
        var isSet = false;
        foreach (var definition in OptionTable.All)
        {
            var hasKey = file.TryGetValue(definition.Key, out var text);
            texts.Add(hasKey ? text! : string.Empty);
            isSet |= hasKey;
        }

        // A value is one line, so that the lines together tell one set of values from another.
        return isSet ? _byText.GetOrAdd(string.Join("\n", texts), _ => Parse(texts)) : StatusOptions.Default;
    }

    private static StatusOptions Parse(ImmutableArray<string>.Builder texts)
    {
        var options = StatusOptions.Default;
        for (var i = 0; i < texts.Count; i++)
        {
            options = OptionTable.All[i].Apply(options, texts[i]);
        }

        return options;
    }
}
