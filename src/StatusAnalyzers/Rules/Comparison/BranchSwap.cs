using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>Whether two branches can trade places with nothing else changing than which one a code takes.</summary>
internal static class BranchSwap
{
    /// <summary>Whether <paramref name="second"/>, the <c>else</c> of <paramref name="first"/>, can stand before it.</summary>
    public static bool IsSafe(in Branch first, in Branch second) =>
        second.IsElse
        && first.If is { } before
        && second.If is { } after
        && IsClosed(before.Statement)
        && IsClosed(after.Statement)
        && IsPure(first.Condition.Operation)
        && IsPure(second.Condition.Operation);

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
