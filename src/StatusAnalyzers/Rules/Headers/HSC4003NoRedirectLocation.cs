using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4003: a redirect is sent by hand, and nothing says where to.</summary>
internal static class HSC4003NoRedirectLocation
{
    /// <summary>The descriptor; <see cref="CompanionRules"/> has what it asks for.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.NoRedirectLocation,
        title: "Redirect without Location",
        messageFormat: CompanionRules.MessageFormat,
        Categories.Headers,
        DiagnosticSeverity.Info,
        description: "A client follows the Location of a redirect. Without one it stays where it is and shows an empty page.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4");
}
