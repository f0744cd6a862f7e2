using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.Rules.Content;

/// <summary>HSC3003: a type of content is declared for a status that has none.</summary>
internal static class HSC3003DeclaredContent
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.DeclaredContent,
        title: "Content declared for a status that has none",
        messageFormat: "{0} has no content; remove '{1}'",
        Categories.Content,
        DiagnosticSeverity.Warning,
        description: "The declaration goes into the API description as it is, and clients that are generated from it try to read content that never comes.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1");

    /// <summary>The diagnostic for <paramref name="declared"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(DeclaredResponse declared) =>
        declared is { BodyType: { } type, TypeNode: { } node } && declared.Status.IsAlways(BodylessStatus.Is)
            ? Diagnostic.Create(
                Descriptor,
                node.GetLocation(),
                [declared.StatusNode.GetLocation()],
                DeclarationFix.Properties(declared.NeedsType),
                CodeWording.Of(declared.Status.Places[0].Code),
                type.Name)
            : null;
}
