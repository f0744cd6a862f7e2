using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Recognises numbers that are made sure of before they are sent: <c>error.Code is >= 400 and &lt; 600 ? error.Code : 500</c>.
/// They may be others, of a database or of the program's own.
/// </summary>
internal static class RangeGuards
{
    /// <summary>Whether a condition around <paramref name="value"/> asks in which range it is, or hands it to a method.</summary>
    public static bool IsAround(ExpressionSyntax value)
    {
        for (SyntaxNode node = value; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            var condition = parent switch
            {
                ConditionalExpressionSyntax choice => choice.Condition,
                IfStatementSyntax branch => branch.Condition,
                SwitchExpressionArmSyntax arm => arm.WhenClause?.Condition,
                _ => null,
            };
            if (condition is not null && condition != node && AsksForRange(condition, value))
            {
                return true;
            }

            // error.Code switch { >= 400 => error.Code, _ => 500 }
            if (parent is SwitchExpressionSyntax { GoverningExpression: var asked } && asked != node && Is(asked, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksForRange(ExpressionSyntax condition, ExpressionSyntax value)
    {
        foreach (var node in condition.DescendantNodesAndSelf())
        {
            if (node is ExpressionSyntax mention && Is(mention, value) && mention.Parent switch
            {
                BinaryExpressionSyntax comparison => IsOrder(comparison) && !IsZero(comparison.Left) && !IsZero(comparison.Right),
                IsPatternExpressionSyntax match => HasOrder(match.Pattern),
                ArgumentSyntax => true,
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrder(BinaryExpressionSyntax comparison) => comparison.Kind() is
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    // Whether it was set at all: error.Code > 0.
    private static bool IsZero(ExpressionSyntax bound) => bound is LiteralExpressionSyntax { Token.Value: 0 };

    private static bool HasOrder(PatternSyntax pattern)
    {
        foreach (var node in pattern.DescendantNodesAndSelf())
        {
            if (node is RelationalPatternSyntax relational && !IsZero(relational.Expression))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ExpressionSyntax mention, ExpressionSyntax value) => SyntaxFactory.AreEquivalent(mention, value);
}
