using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Small questions about <c>catch</c> clauses.</summary>
internal static class CatchClauses
{
    /// <summary>The clause that <paramref name="operation"/> stands in, within its own function; <see langword="null"/> if in none.</summary>
    public static ICatchClauseOperation? Around(IOperation operation)
    {
        for (var current = operation.Parent; current is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); current = current.Parent)
        {
            if (current is ICatchClauseOperation clause)
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>Whether the clause catches every exception.</summary>
    public static bool CatchesAll(ICatchClauseOperation clause) =>
        clause.Filter is null
        && (clause.ExceptionType is null || clause.ExceptionType.SpecialType == SpecialType.System_Object || TypeNames.Is(clause.ExceptionType, "System", "Exception"));

    /// <summary>Whether <paramref name="operation"/> says something of the exception that the clause caught.</summary>
    public static bool IsExceptionIn(ICatchClauseOperation clause, IOperation operation)
    {
        if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: { } exception })
        {
            foreach (var inner in operation.DescendantsAndSelf())
            {
                if (inner is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, exception))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
