using Microsoft.CodeAnalysis;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>Makes the diagnostics of rules about single codes.</summary>
internal static class CodeReport
{
    /// <summary>A diagnostic with the code as its argument.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, int code, SyntaxNode node) =>
        Diagnostic.Create(descriptor, node.GetLocation(), CodeWording.Of(code));

    /// <summary>
    /// The same, as a suggestion in a test project: a test may want to know what becomes of a code that is wrong.
    /// </summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, int code, SyntaxNode node, ResponseScope scope) =>
        scope.Context.IsTestProject
            ? Diagnostic.Create(
                descriptor,
                node.GetLocation(),
                DiagnosticSeverity.Info,
                additionalLocations: null,
                properties: null,
                CodeWording.Of(code))
            : Of(descriptor, code, node);
}
