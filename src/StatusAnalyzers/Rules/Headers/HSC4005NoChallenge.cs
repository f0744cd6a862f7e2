using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4005: 401 is sent, and nothing says how to authenticate.</summary>
internal static class HSC4005NoChallenge
{
    /// <summary>The descriptor; <see cref="CompanionRules"/> has what it asks for.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.NoChallenge,
        title: "401 without WWW-Authenticate",
        messageFormat: CompanionRules.MessageFormat,
        Categories.Headers,
        description: "A response with 401 must say in WWW-Authenticate how to authenticate. Challenge() lets the authentication handler do it; Unauthorized() does not.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2");
}
