using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4004: 206, 407, 416 or 426 is sent by hand without the header by which a client can use it.</summary>
internal static class HSC4004NoCompanionHeader
{
    /// <summary>The descriptor; <see cref="CompanionRules"/> has what it asks for.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.NoCompanionHeader,
        title: "Status without the header that it needs",
        messageFormat: CompanionRules.MessageFormat,
        Categories.Headers,
        DiagnosticSeverity.Warning,
        description: "206 and 416 mean nothing without Content-Range, 407 nothing without Proxy-Authenticate, and 426 nothing without Upgrade.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");
}
