using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>HSC2004: an interim status is sent, or declared, as the final one.</summary>
internal static class HSC2004InterimCode
{
    private const int SwitchingProtocols = 101;

    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.InterimCode,
        title: "Interim status as the final one",
        messageFormat: "{0} is an interim status, after which a client waits for the final one; send a status from 200 on",
        Categories.Codes,
        DiagnosticSeverity.Warning,
        description: "A 1xx response announces another one. Sent as the only one, it leaves the client waiting, or it takes the next bytes for a response.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2");

    /// <summary>The diagnostic for a code that is sent, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(SentCode sent, ResponseScope scope) =>
        IsInterim(sent.Place.Code) && !(sent.Place.Code == SwitchingProtocols && UpgradeCode.IsAround(sent.Place.Node))
            ? CodeReport.Of(Descriptor, sent.Place.Code, sent.Place.Node, scope)
            : null;

    /// <summary>The diagnostic for a code that is declared, or <see langword="null"/>. 101 is the last word of a web socket's endpoint.</summary>
    public static Diagnostic? Judge(CodePlace place, ResponseScope scope) =>
        IsInterim(place.Code) && place.Code != SwitchingProtocols ? CodeReport.Of(Descriptor, place.Code, place.Node, scope) : null;

    private static bool IsInterim(int code) => code / 100 == (int)StatusClass.Informational;
}
