using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>Whether a branch can stand before others with nothing else changing than which one a code takes.</summary>
internal static class BranchMove
{
    /// <summary>Whether the branch at <paramref name="index"/> can stand before the one at <paramref name="first"/>.</summary>
    public static bool IsSafe(ImmutableArray<Branch> branches, int first, int index)
    {
        for (var i = first; i <= index; i++)
        {
            var branch = branches[i];
            if ((i > first && !branch.IsElse) || branch.If is not { } statement || !IsClosed(statement.Statement) || !IsPure(branch.Condition.Operation))
            {
                return false;
            }
        }

        return true;
    }

    // A statement with an "if" of its own, and no braces, would take the "else" for itself.
    private static bool IsClosed(StatementSyntax statement) =>
        statement is BlockSyntax or ExpressionStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax;

    // What is called is called in another order then, and a variable that a condition declares is known to what follows it.
    private static bool IsPure(IOperation condition)
    {
        foreach (var operation in condition.DescendantsAndSelf())
        {
            if (operation is not (IBinaryOperation or IUnaryOperation or IConversionOperation or ILiteralOperation
                or ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInstanceReferenceOperation
                or IConditionalAccessOperation or IConditionalAccessInstanceOperation
                or IIsPatternOperation or IConstantPatternOperation or IRelationalPatternOperation or IBinaryPatternOperation or INegatedPatternOperation))
            {
                return false;
            }
        }

        return true;
    }
}
