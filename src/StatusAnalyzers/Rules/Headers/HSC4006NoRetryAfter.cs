using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4006: 429 or 503 is sent, and nothing says when to come back.</summary>
internal static class HSC4006NoRetryAfter
{
    /// <summary>The descriptor; <see cref="CompanionRules"/> has what it asks for.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.NoRetryAfter,
        title: "429 or 503 without Retry-After",
        messageFormat: CompanionRules.MessageFormat,
        Categories.Headers,
        description: "A client that is told when to come back need not guess.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3");
}
