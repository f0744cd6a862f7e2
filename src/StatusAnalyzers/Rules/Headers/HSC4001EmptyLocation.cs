using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Responses.Values;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4001: a response that is to say where something is gets no URI.</summary>
internal static class HSC4001EmptyLocation
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.EmptyLocation,
        title: "Location without a URI",
        messageFormat: "'{0}' gets no URI{1}; set one{2}",
        Categories.Headers,
        DiagnosticSeverity.Warning,
        description: "A redirect without a URI throws. Other responses are sent with an empty Location, or with none, and tell the client nothing.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2");

    /// <summary>The diagnostic for <paramref name="value"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(HeaderValue value)
    {
        if (!ResponseHeaders.Is(value.Header, "Location") || !IsEmpty(value))
        {
            return null;
        }

        if (value.Response is { } response)
        {
            // An empty one that is not sent tells the client no less than a null, which may be meant; the null says so.
            return LocationReader.LeavesOutEmpty(response)
                ? Diagnostic.Create(Descriptor, value.Value.Syntax.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, properties: null, value.Name, "", ", or give null")
                : Diagnostic.Create(Descriptor, value.Value.Syntax.GetLocation(), value.Name, LocationReader.Redirects(response) ? " and throws" : "", "");
        }

        // Beside a page for the browser an empty one is meant to take the header away; it does not.
        return Diagnostic.Create(Descriptor, value.Value.Syntax.GetLocation(), value.Name, "", ", or remove the header");
    }

    // A null takes a header away. 202 may do without one (RFC 9110 §15.3.3), and 201 that has none is about the URI that was
    // asked for (§15.3.2).
    private static bool IsEmpty(HeaderValue value) =>
        LocationReader.IsNothing(value.Value)
            ? value.Response is { } response && LocationReader.Redirects(response)
            : value.Value.Type?.SpecialType == SpecialType.System_String && ContentReader.Read(value.Value).Presence == ContentPresence.None;
}
