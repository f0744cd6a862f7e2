using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Responses.Values;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4009: <c>Retry-After</c> gets a number that may have a fraction, a time span, or a negative number.</summary>
internal static class HSC4009FractionalRetryAfter
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.FractionalRetryAfter,
        title: "Retry-After that is no whole number of seconds",
        messageFormat: "'{0}' may be no whole number of seconds; round it up",
        Categories.Headers,
        DiagnosticSeverity.Warning,
        description: "Retry-After is a whole number of seconds, or a date. Clients ignore what they cannot read and come back at once.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3");

    /// <summary>The diagnostic for <paramref name="value"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(HeaderValue value) =>
        ResponseHeaders.Is(value.Header, "Retry-After") && SeverityOf(Seconds.FaultOf(value.Value)) is { } severity
            ? Diagnostic.Create(Descriptor, value.Value.Syntax.GetLocation(), severity, additionalLocations: null, properties: null, value.Value.Syntax.ToString())
            : null;

    // What a setting or another method says is whole more often than not.
    private static DiagnosticSeverity? SeverityOf(SecondsFault fault) => fault switch
    {
        SecondsFault.Certain => DiagnosticSeverity.Warning,
        SecondsFault.Possible => DiagnosticSeverity.Info,
        _ => null,
    };
}
