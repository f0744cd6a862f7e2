using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>HSC2001: a constant that is no status code at all is sent as one.</summary>
internal static class HSC2001ImpossibleCode
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ImpossibleCode,
        title: "Number that is no status code is sent",
        messageFormat: "{0} is no status code; send one from 100 to 599",
        Categories.Codes,
        DiagnosticSeverity.Warning,
        description: "Status codes are the numbers from 100 to 599. The server writes any other number as it is, and a client may take it for 5xx or refuse the response.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");

    /// <summary>The diagnostic for <paramref name="sent"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(SentCode sent, ResponseScope scope) =>
        sent.Place.Code is < StatusCatalog.Lowest or > StatusCatalog.Highest && !IsNoStatus(sent)
            ? CodeReport.Of(Descriptor, sent.Place.Code, sent.Place.Node, scope)
            : null;

    // On the client's side a message with 0 stands for "no response at all".
    private static bool IsNoStatus(SentCode sent) => sent is { Kind: ResponseKind.Message, Place.Code: 0 };
}
