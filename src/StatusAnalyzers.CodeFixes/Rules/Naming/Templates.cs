using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>
/// Makes syntax as the parser makes it. What the factory makes has elastic trivia, and for its sake the workspace lays out
/// the neighbours too.
/// </summary>
internal static class Templates
{
    private static readonly CastExpressionSyntax IntCast = (CastExpressionSyntax)SyntaxFactory.ParseExpression("(int)0");
    private static readonly ParenthesizedExpressionSyntax Parentheses = (ParenthesizedExpressionSyntax)SyntaxFactory.ParseExpression("(0)");

    /// <summary><c>(int)expression</c></summary>
    public static CastExpressionSyntax CastToInt(ExpressionSyntax expression) => IntCast.WithExpression(expression);

    /// <summary><c>(expression)</c></summary>
    public static ParenthesizedExpressionSyntax Parenthesize(ExpressionSyntax expression) => Parentheses.WithExpression(expression);

    /// <summary>The expression of the same text, with the same annotations: the parser makes other nodes of it than of a type.</summary>
    public static ExpressionSyntax ToExpression(NameSyntax name) =>
        name is QualifiedNameSyntax qualified
            ? qualified.CopyAnnotationsTo(SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                ToExpression(qualified.Left),
                qualified.DotToken,
                qualified.Right))
            : name;
}
