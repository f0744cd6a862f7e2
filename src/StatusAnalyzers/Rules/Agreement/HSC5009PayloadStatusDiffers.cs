using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5009: the payload has a field for the status, and the field says another one than the response has.</summary>
internal static class HSC5009PayloadStatusDiffers
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.PayloadStatusDiffers,
        title: "Payload that states another status than the response",
        messageFormat: "The payload says {0}, but the response is sent with {1}; set both to the same status",
        Categories.Agreement,
        DiagnosticSeverity.Info,
        description: "Clients, proxies and logs go by the status of the response, and some callers by the field. If the two differ, one of them is misled.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");

    /// <summary>The diagnostic for <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response) =>
        response.Status.IsKnown
        && response.Problem is null
        && response.Content.Value is { } content
        && PayloadReader.StatusOf(content) is { } field
        && CodeReader.Read(field) is { IsKnown: true } said
        && !StatusFacts.CanBeEqual(said, response.Status)
            ? Diagnostic.Create(Descriptor, field.Syntax.GetLocation(), CodeWording.Of(said), CodeWording.Of(response.Status))
            : null;
}
