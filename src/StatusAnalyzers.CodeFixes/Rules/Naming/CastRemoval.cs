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
        CastExpressionSyntax cast => Unwrap(cast),
        _ => node,
    };

    private static ExpressionSyntax Unwrap(ParenthesizedExpressionSyntax wrapped, ExpressionSyntax inner)
    {
        var before = Kept(wrapped.OpenParenToken.TrailingTrivia.AddRange(inner.GetLeadingTrivia()));
        var after = SyntaxFactory.TriviaList(inner.GetTrailingTrivia().AddRange(wrapped.CloseParenToken.LeadingTrivia).Reverse());
        return inner
            .WithLeadingTrivia(wrapped.GetLeadingTrivia().AddRange(before))
            .WithTrailingTrivia(SyntaxFactory.TriviaList(Kept(after).Reverse()).AddRange(wrapped.GetTrailingTrivia()));
    }

    private static ExpressionSyntax Unwrap(CastExpressionSyntax cast)
    {
        var before = cast.OpenParenToken.TrailingTrivia
            .AddRange(cast.Type.GetLeadingTrivia())
            .AddRange(cast.Type.GetTrailingTrivia())
            .AddRange(cast.CloseParenToken.LeadingTrivia)
            .AddRange(cast.CloseParenToken.TrailingTrivia)
            .AddRange(cast.Expression.GetLeadingTrivia());
        return cast.Expression.WithLeadingTrivia(cast.GetLeadingTrivia().AddRange(Kept(before)));
    }

    // From the first comment on: blanks and line breaks before it stood there for the cast.
    private static SyntaxTriviaList Kept(SyntaxTriviaList trivia)
    {
        var first = 0;
        while (first < trivia.Count && (trivia[first].IsKind(SyntaxKind.WhitespaceTrivia) || trivia[first].IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            first++;
        }

        return SyntaxFactory.TriviaList(trivia.Skip(first));
    }
}
