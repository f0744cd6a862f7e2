using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>HSC2002: a code is sent or declared that no specification assigns.</summary>
internal static class HSC2002UnassignedCode
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.UnassignedCode,
        title: "Unassigned status code",
        messageFormat: "{0} is no registered status code; use a registered one of its class, or set status_analyzers.allowed_codes",
        Categories.Codes,
        DiagnosticSeverity.Info,
        description: "A client treats a code that it does not know as the x00 of its class, so only the class is certain to arrive.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-16.2.1");

    /// <summary>The diagnostic for a code that is sent, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(SentCode sent, ResponseScope scope)
    {
        // A message of a test is what the code under test receives, and it has to bear with every code.
        var isFake = sent.Kind == ResponseKind.Message && scope.Context.IsTestProject;
        return isFake ? null : Judge(sent.Place, scope);
    }

    /// <summary>The diagnostic for a code wherever it stands, or <see langword="null"/>. 1xx and what is no status code are other rules' matter.</summary>
    public static Diagnostic? Judge(CodePlace place, ResponseScope scope) =>
        place.Code is < 200 or > StatusCatalog.Highest || StatusCatalog.TryGet(place.Code, out _) || scope.Options.AllowedCodes.Contains(place.Code)
            ? null
            : CodeReport.Of(Descriptor, place.Code, place.Node);
}
