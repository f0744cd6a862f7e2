using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Takes a cast away, and the parentheses that stand around it for its sake, but no comment.</summary>
internal static class CastRemoval
{
    /// <summary>
    /// The operand of the cast, which needs no parentheses on either side of <c>==</c>: what can follow a cast binds closer.
    /// </summary>
    /// <param name="node">A cast, maybe in parentheses; anything else is returned as it is.</param>
    public static ExpressionSyntax Remove(ExpressionSyntax node) => node switch
    {
        ParenthesizedExpressionSyntax wrapped when wrapped.Expression is ParenthesizedExpressionSyntax or CastExpressionSyntax =>
            Unwrap(wrapped, Remove(wrapped.Expression)),
        CastExpressionSyntax cast => Unwrap(cast, cast.Expression),
        _ => node,
    };

    private static ExpressionSyntax Unwrap(ExpressionSyntax outer, ExpressionSyntax inner)
    {
        var before = SyntaxFactory.TriviaList();
        var after = SyntaxFactory.TriviaList();
        var own = outer is ParenthesizedExpressionSyntax wrapped ? wrapped.Expression : ((CastExpressionSyntax)outer).Expression;
        foreach (var token in outer.DescendantTokens(node => node != own))
        {
            if (token.SpanStart < own.SpanStart)
            {
                before = before.AddRange(token == outer.GetFirstToken() ? token.TrailingTrivia : token.LeadingTrivia.AddRange(token.TrailingTrivia));
            }
            else if (token.SpanStart >= own.Span.End)
            {
                after = after.AddRange(token.LeadingTrivia);
            }
        }

        before = before.AddRange(inner.GetLeadingTrivia());
        after = inner.GetTrailingTrivia().AddRange(after);
        return inner
            .WithLeadingTrivia(outer.GetLeadingTrivia().AddRange(Kept(before)))
            .WithTrailingTrivia(Kept(after).AddRange(outer.GetTrailingTrivia()));
    }

    // Blanks and line breaks alone stood there for the cast.
    private static SyntaxTriviaList Kept(SyntaxTriviaList trivia) =>
        trivia.All(static one => one.IsKind(SyntaxKind.WhitespaceTrivia) || one.IsKind(SyntaxKind.EndOfLineTrivia))
            ? SyntaxFactory.TriviaList()
            : trivia;
}
