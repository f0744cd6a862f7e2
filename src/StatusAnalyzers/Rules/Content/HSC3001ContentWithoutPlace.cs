using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Content;

/// <summary>HSC3001: a response is made with content and with a status that has none.</summary>
internal static class HSC3001ContentWithoutPlace
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ContentWithoutPlace,
        title: "Content with a status that has none",
        messageFormat: "{0} cannot have content; remove the content, or send another status",
        Categories.Content,
        DiagnosticSeverity.Warning,
        description: "Responses with 1xx, 204, 205 and 304 end with their headers. Content is dropped, or breaks the response with an exception, or leaves the client waiting, depending on the version and on the way it is made.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1");

    /// <summary>The diagnostic for <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response, ResponseScope scope)
    {
        if (response.Content.Presence != ContentPresence.Present || !response.Status.IsAlways(BodylessStatus.Is))
        {
            return null;
        }

        var node = response.StatusValue?.Syntax ?? response.Operation.Syntax;
        return Diagnostic.Create(
            Descriptor,
            node.GetLocation(),
            response.Kind == ResponseKind.Message && scope.Context.IsTestProject ? DiagnosticSeverity.Info : Descriptor.DefaultSeverity,
            LocationsOf(response),
            ContentFix.Properties(ContentRemovals.Find(response), HasOk(response.StatusValue, scope.Context.Vocabularies)),
            CodeWording.Of(response.Status.Places[0].Code));
    }

    // A type of the same name that somebody wrote may have no 200.
    private static bool HasOk(IOperation? status, VocabularySet vocabularies) =>
        status is not null && (Operations.Unwrap(status) is ILiteralOperation || StatusConstant.Is(status, vocabularies));

    private static Location[] LocationsOf(Response response) =>
        response.Content.Value is { } content ? [content.Syntax.GetLocation(), response.Operation.Syntax.GetLocation()] : [];
}
