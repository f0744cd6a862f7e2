using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>HSC2003: 305 or 306 is sent, which no client acts on any more.</summary>
internal static class HSC2003RetiredCode
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.RetiredCode,
        title: "Status code that has gone out of use",
        messageFormat: "{0} has gone out of use and clients ignore it; send a redirect that is in use, such as 307",
        Categories.Codes,
        DiagnosticSeverity.Info,
        description: "305 is deprecated because a response that sets a proxy is a security risk, and 306 is reserved and has no meaning any more.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6");

    /// <summary>The diagnostic for <paramref name="sent"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(SentCode sent) =>
        sent.Place.Code is 305 or 306 ? CodeReport.Of(Descriptor, sent.Place.Code, sent.Place.Node) : null;
}
