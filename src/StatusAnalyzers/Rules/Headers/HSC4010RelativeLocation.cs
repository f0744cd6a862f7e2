using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Responses.Values;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4010: a <c>Location</c> begins with a segment of a path, so that what it means depends on the path that was asked for.</summary>
internal static class HSC4010RelativeLocation
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.RelativeLocation,
        title: "Relative Location",
        messageFormat: "{0} is relative to the path of the request; add a '/' in front",
        Categories.Headers,
        DiagnosticSeverity.Info,
        description: "A client resolves a relative Location against the URI that it asked for: 'api/orders/1' in answer to 'POST /api/orders' is '/api/api/orders/1'.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2");

    /// <summary>The diagnostic for <paramref name="value"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(HeaderValue value) =>
        ResponseHeaders.Is(value.Header, "Location")
        && !value.IsRedirect
        && !(value.Response is { } response && LocationReader.Redirects(response))
        && RelativeUri.Is(value.Value)
            ? Diagnostic.Create(Descriptor, value.Value.Syntax.GetLocation(), value.Value.Syntax.ToString())
            : null;
}
