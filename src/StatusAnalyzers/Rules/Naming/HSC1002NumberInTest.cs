using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1002: the same as HSC1001 in an assertion or in test data, with an id of its own to switch off.</summary>
internal static class HSC1002NumberInTest
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.NumberAsStatusCodeInTest,
        title: "Number as a status code in a test",
        messageFormat: "Use {0} instead of {1} ({2})",
        Categories.Naming,
        DiagnosticSeverity.Info,
        description: "A test that expects a named code says what it expects. Tests have an id of their own, so that a team can leave their numbers alone.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");
}
