using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4007: a POST is answered with 201, and nothing says where the new resource is.</summary>
internal static class HSC4007NoCreatedLocation
{
    /// <summary>The descriptor; <see cref="CompanionRules"/> has what it asks for.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.NoCreatedLocation,
        title: "201 without Location",
        messageFormat: CompanionRules.MessageFormat,
        Categories.Headers,
        description: "A POST that makes a resource should say in Location where it is.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.3");
}
