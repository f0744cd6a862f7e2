using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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
        for (var operation = step.Operation.Parent; operation is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); operation = operation.Parent)
        {
            if (operation is ICatchClauseOperation clause)
            {
                handler = clause.Syntax;
                return (CatchesAll(clause) || MentionsException(step.Operation, clause)) && !IsInExceptionHandler(step.Operation);
            }
        }

        return false;
    }

    private static bool CatchesAll(ICatchClauseOperation clause) =>
        clause.Filter is null && (clause.ExceptionType is null || clause.ExceptionType.SpecialType == SpecialType.System_Object || TypeNames.Is(clause.ExceptionType, "System", "Exception"));

    private static bool MentionsException(IOperation write, ICatchClauseOperation clause)
    {
        if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: { } exception })
        {
            foreach (var operation in write.Descendants())
            {
                if (operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, exception))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInExceptionHandler(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && operation.SemanticModel?.GetDeclaredSymbol(declaration) is INamedTypeSymbol type
        && TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Diagnostics", "IExceptionHandler");
}
