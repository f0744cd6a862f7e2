using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4002: 405 is sent by hand, and nothing says which methods are allowed.</summary>
internal static class HSC4002NoAllow
{
    /// <summary>The descriptor; <see cref="CompanionRules"/> has what it asks for.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.NoAllow,
        title: "405 without Allow",
        messageFormat: CompanionRules.MessageFormat,
        Categories.Headers,
        DiagnosticSeverity.Warning,
        description: "A response with 405 must say in Allow which methods the resource has. Routing does so by itself, and for every method that it does not know.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6");
}
