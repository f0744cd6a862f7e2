using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1001: a number stands where a status code is held, and this compilation has a name for it.</summary>
internal static class HSC1001NumberAsStatusCode
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.NumberAsStatusCode,
        title: "Number where a status code is held",
        messageFormat: "Use {0} instead of {1} ({2})",
        Categories.Naming,
        DiagnosticSeverity.Warning,
        description: "A number says which code is meant only to those who know it by heart. The named constant says it to everybody, and a misspelt one does not compile.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");
}
