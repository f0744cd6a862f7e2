using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Tells where content of a kind of its own may be written as the response that it is: MVC's compatibility shim has a formatter
/// that does so with an <c>HttpResponseMessage</c>.
/// </summary>
internal static class OwnFormatters
{
    private const string Formatter = "HttpResponseMessageOutputFormatter";

    /// <summary>Whether the member around <paramref name="response"/> speaks of formatters, or the program has that one.</summary>
    public static bool MayWrite(Response response) =>
        response.Operation is { SemanticModel.Compilation: { } compilation, Syntax: var syntax }
        && (syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.ToString().IndexOf("Formatter", StringComparison.Ordinal) >= 0
            || compilation.ContainsSymbolsWithName(Formatter, SymbolFilter.Type)
            || CompilationTypes.Find(compilation, "Microsoft.AspNetCore.Mvc.WebApiCompatShim." + Formatter) is not null);
}
