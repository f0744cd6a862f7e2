using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Configuration;

/// <summary>HSC0001: an option has a value that it cannot have, or there is no such option.</summary>
internal static class HSC0001InvalidOption
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.InvalidOption,
        title: "Option that cannot be read",
        messageFormat: "'{0}' {1}: {2}",
        Categories.Configuration,
        DiagnosticSeverity.Warning,
        description: "An option that cannot be read has no effect: the default holds. Without this rule nobody would notice, because a misspelt option looks like one that is set.",
        source: "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
