using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises a step that writes an error where it was caught.</summary>
internal static class ErrorWrite
{
    /// <summary>
    /// Whether <paramref name="step"/> writes, in a <c>catch</c> of its own function, something about the exception, or
    /// anything at all where every exception is caught. Not in an <c>IExceptionHandler</c>: the framework has set 500 before
    /// it asks one.
    /// </summary>
    /// <param name="step">A step that writes content.</param>
    /// <param name="handler">The <c>catch</c> clause.</param>
    public static bool TryRead(FlowEvent step, [NotNullWhen(true)] out SyntaxNode? handler)
    {
        handler = null;
        if (CatchClauses.Around(step.Operation) is not { } clause)
        {
            return false;
        }

        handler = clause.Syntax;
        return (CatchClauses.CatchesAll(clause) || CatchClauses.IsExceptionIn(clause, step.Operation)) && !IsInExceptionHandler(step.Operation);
    }

    private static bool IsInExceptionHandler(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && operation.SemanticModel?.GetDeclaredSymbol(declaration) is INamedTypeSymbol type
        && TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Diagnostics", "IExceptionHandler");
}
