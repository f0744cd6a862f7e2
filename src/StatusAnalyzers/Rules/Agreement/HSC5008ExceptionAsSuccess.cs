using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5008: a <c>catch</c> of every exception answers 2xx, with the exception as content.</summary>
internal static class HSC5008ExceptionAsSuccess
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ExceptionAsSuccess,
        title: "Catch of everything that answers with success",
        messageFormat: "Return an error instead of '{0}', because every exception ends here",
        Categories.Agreement,
        DiagnosticSeverity.Info,
        description: "A success with an error in it is taken for a success by clients, caches and monitors.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3");

    /// <summary>The diagnostic for <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response) =>
        response.Status.IsAlways(static code => code is >= 200 and <= 299)
        && response.Content.Value is { } content
        && CatchClauses.Around(response.Operation) is { } clause
        && CatchClauses.CatchesAll(clause)
        && CatchClauses.IsExceptionIn(clause, content)
            ? Diagnostic.Create(Descriptor, response.Operation.Syntax.GetLocation(), response.Name)
            : null;
}
