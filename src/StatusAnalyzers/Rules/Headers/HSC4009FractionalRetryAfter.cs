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
        ResponseHeaders.Is(value.Header, "Retry-After") && Seconds.IsBroken(value.Value)
            ? Diagnostic.Create(Descriptor, value.Value.Syntax.GetLocation(), value.Value.Syntax.ToString())
            : null;
}
