using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Tells where content of a kind of its own may be written as the response that it is: MVC's compatibility shim has a formatter
/// that does so with an <c>HttpResponseMessage</c>.
/// </summary>
internal static class OwnFormatters
{
    private const string Formatter = "HttpResponseMessageOutputFormatter";

    /// <summary>Whether <paramref name="value"/> is a message, and the member around <paramref name="response"/> speaks of formatters, or the program has that one.</summary>
    public static bool MayWrite(IOperation value, Response response) =>
        TypeNames.IsOrDerives(value.Type, "System.Net.Http", "HttpResponseMessage")
        && response.Operation is { SemanticModel.Compilation: { } compilation, Syntax: var syntax }
        && (syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.ToString().IndexOf("Formatter", StringComparison.Ordinal) >= 0
            || compilation.ContainsSymbolsWithName(Formatter, SymbolFilter.Type)
            || CompilationTypes.Find(compilation, "Microsoft.AspNetCore.Mvc.WebApiCompatShim." + Formatter) is not null);
}
