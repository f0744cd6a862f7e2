using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Conditions;

/// <summary>Tells by syntax alone which conditions are worth reading.</summary>
internal static class ConditionSyntax
{
    /// <summary>Whether <paramref name="expression"/> is no part of a greater condition, and more than one plain comparison of anything but a response's code.</summary>
    public static bool IsWorthReading(ExpressionSyntax expression)
    {
        // Cheapest first: most are plain comparisons of something else.
        var isPlain = expression switch
        {
            IsPatternExpressionSyntax match => !IsJoined(match.Pattern) && !IsWorthComparing(match.Expression),
            BinaryExpressionSyntax comparison => !IsJoint(comparison) && !IsWorthComparing(comparison.Left) && !IsWorthComparing(comparison.Right),
            _ => false,
        };
        return !isPlain && !IsJoint(Outermost(expression).Parent) && Mentions.Code(expression);
    }

    /// <summary>Whether <paramref name="pattern"/>, that of a property, an arm or a label, is more than one plain constant, or the class of a code is computed for it.</summary>
    public static bool IsWorthReading(PatternSyntax pattern) => IsJoined(pattern)
        ? Mentions.Code(pattern)
        : pattern.Parent switch
        {
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => IsDivision(@switch.GoverningExpression),
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } => IsDivision(@switch.Expression),
            _ => false,
        };

    /// <summary>Whether <paramref name="node"/>, an <c>if</c> or a conditional expression, asks for a code, and is tried after another.</summary>
    public static bool IsLaterBranch(SyntaxNode node) => node switch
    {
        IfStatementSyntax { Parent: ElseClauseSyntax } branch => Mentions.Code(branch.Condition),
        IfStatementSyntax { Parent: BlockSyntax block } branch => Before<StatementSyntax>(branch, block.Statements) is IfStatementSyntax && Mentions.Code(branch.Condition),
        IfStatementSyntax { Parent: GlobalStatementSyntax { Parent: CompilationUnitSyntax program } statement } branch =>
            Before<MemberDeclarationSyntax>(statement, program.Members) is GlobalStatementSyntax { Statement: IfStatementSyntax } && Mentions.Code(branch.Condition),
        ConditionalExpressionSyntax branch => Outermost(branch) is { Parent: ConditionalExpressionSyntax before } part && before.WhenFalse == part && Mentions.Code(branch.Condition),
        _ => false,
    };

    /// <summary>
    /// Whether branches of <paramref name="node"/>, a <c>switch</c>, ask for codes behind <c>when</c>. Of patterns alone the
    /// compiler says itself which of them are never reached.
    /// </summary>
    public static bool HasGuardWorthReading(SyntaxNode node)
    {
        var asks = false;
        foreach (var part in node.DescendantNodes(static n => n is SwitchStatementSyntax or SwitchExpressionSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or CasePatternSwitchLabelSyntax))
        {
            asks |= part is WhenClauseSyntax guard && Mentions.Code(guard.Condition);
        }

        return asks;
    }

    /// <summary>Whether a branch of <paramref name="node"/>, a <c>switch</c>, is jumped to from another.</summary>
    public static bool HasJump(SyntaxNode node)
    {
        foreach (var part in node.DescendantNodes())
        {
            if (part.IsKind(SyntaxKind.GotoCaseStatement) || part.IsKind(SyntaxKind.GotoDefaultStatement))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="text"/> goes into a comparison or a search, and not into a log.</summary>
    public static bool IsCompared(ExpressionSyntax text) => Outermost(text).Parent switch
    {
        BinaryExpressionSyntax equality => equality.IsKind(SyntaxKind.EqualsExpression) || equality.IsKind(SyntaxKind.NotEqualsExpression),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: "Equals" or "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "IsMatch" or "Match" } } } => true,
        IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };

    // What is equal in all but its looks: (a), a!, and what a?. leads to.
    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax or CastExpressionSyntax)
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        return expression;
    }

    private static bool IsJoint(SyntaxNode? node) => node?.Kind()
        is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.LogicalNotExpression
        or SyntaxKind.BitwiseAndExpression or SyntaxKind.BitwiseOrExpression;

    private static bool IsJoined(PatternSyntax pattern) => pattern switch
    {
        BinaryPatternSyntax => true,
        ParenthesizedPatternSyntax parenthesized => IsJoined(parenthesized.Pattern),
        UnaryPatternSyntax negated => IsJoined(negated.Pattern),
        _ => false,
    };

    // A plain comparison of a variable with a number is right: its class is, too, unless it is computed.
    private static bool IsWorthComparing(ExpressionSyntax operand) =>
        IsDivision(operand) || (Inner(operand) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: ClientResponse.CodeProperty });

    private static bool IsDivision(ExpressionSyntax operand) => Inner(operand).Kind() is SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression;

    private static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    // The statements are in the order of their places; in a long block, to count up to each would take too long.
    private static TNode? Before<TNode>(TNode statement, SyntaxList<TNode> statements)
        where TNode : SyntaxNode
    {
        var (low, high) = (0, statements.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (statements[middle].SpanStart < statement.SpanStart)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? statements[low - 1] : null;
    }
}
