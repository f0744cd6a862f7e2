using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Conditions;

/// <summary>Tells at little cost whether a condition mentions a number of the size of a status code. Most do not, and need no reading.</summary>
internal static class Numbers
{
    // One beyond the highest: "<= 600" is a slip that a rule is about.
    private const int HighestBound = StatusCatalog.Highest + 1;

    // "code < 99" and "code > 99" are bounds too.
    private const int LowestBound = StatusCatalog.Lowest - 1;

    /// <summary>Whether <paramref name="operation"/>, a condition, an operand or a pattern, mentions such a number.</summary>
    public static bool AreMentionedIn(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value switch
            {
                int number => number is >= LowestBound and <= HighestBound,
                long number => number is >= LowestBound and <= HighestBound,
                _ => false,
            };
        }

        return operation switch
        {
            // A division by a hundred makes a class of the code, and any number may be compared with that.
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder } => true,
            IBinaryOperation binary => AreMentionedIn(binary.LeftOperand) || AreMentionedIn(binary.RightOperand),
            IUnaryOperation unary => AreMentionedIn(unary.Operand),
            IConversionOperation conversion => AreMentionedIn(conversion.Operand),
            IIsPatternOperation match => AreMentionedIn(match.Value) || AreMentionedIn(match.Pattern),
            IBinaryPatternOperation pattern => AreMentionedIn(pattern.LeftPattern) || AreMentionedIn(pattern.RightPattern),
            INegatedPatternOperation pattern => AreMentionedIn(pattern.Pattern),
            IConstantPatternOperation pattern => AreMentionedIn(pattern.Value),
            IRelationalPatternOperation pattern => AreMentionedIn(pattern.Value),
            _ => false,
        };
    }
}
