using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes.Rules.Comparison;

/// <summary>The branches of <c>if … else if …</c>, which can be put into another order.</summary>
internal static class BranchChain
{
    /// <summary>All branches of the chain that <paramref name="branch"/> is one of, in their order.</summary>
    public static List<IfStatementSyntax> Of(IfStatementSyntax branch)
    {
        while (branch.Parent is ElseClauseSyntax { Parent: IfStatementSyntax before })
        {
            branch = before;
        }

        var chain = new List<IfStatementSyntax>();
        for (IfStatementSyntax? one = branch; one is not null; one = one.Else?.Statement as IfStatementSyntax)
        {
            chain.Add(one);
        }

        return chain;
    }

    /// <summary>Whether the branch at <paramref name="index"/> can stand before the one at <paramref name="first"/> with every comment where it belongs.</summary>
    public static bool CanMove(List<IfStatementSyntax> chain, int first, int index)
    {
        for (var i = first; i <= index; i++)
        {
            if (HasComment(chain[i]))
            {
                return false;
            }
        }

        // A comment behind a branch goes with it, and needs a line that ends.
        return !chain.Exists(static branch => CommentsBehind(branch.Statement).Count > 0)
            || chain.TrueForAll(static branch => branch.Statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia));
    }

    /// <summary>The chain with the branches in another order: each with its condition, its statement and their comments.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="order">Which branch comes first, which second, and so on.</param>
    public static IfStatementSyntax Arrange(List<IfStatementSyntax> chain, List<int> order)
    {
        IfStatementSyntax? arranged = null;
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var (place, branch) = (chain[i], chain[order[i]]);
            var trailing = CommentsBehind(branch.Statement).AddRange(place.Statement.GetTrailingTrivia().Skip(CommentsBehind(place.Statement).Count));
            var otherwise = arranged is null ? place.Else : place.Else!.WithStatement(arranged);
            arranged = place
                .WithCondition(branch.Condition)
                .WithCloseParenToken(branch.CloseParenToken)
                .WithStatement(branch.Statement.WithTrailingTrivia(trailing))
                .WithElse(otherwise);
        }

        return arranged!;
    }

    // One between two branches may be about either.
    private static bool HasComment(IfStatementSyntax branch)
    {
        var outside = branch.IfKeyword.TrailingTrivia.AddRange(branch.OpenParenToken.LeadingTrivia).AddRange(branch.OpenParenToken.TrailingTrivia);
        if (branch.Parent is ElseClauseSyntax otherwise)
        {
            outside = outside.AddRange(otherwise.ElseKeyword.LeadingTrivia).AddRange(otherwise.ElseKeyword.TrailingTrivia).AddRange(branch.IfKeyword.LeadingTrivia);
        }

        return outside.Any(KeptComments.IsComment);
    }

    private static SyntaxTriviaList CommentsBehind(StatementSyntax statement)
    {
        var trailing = statement.GetTrailingTrivia();
        var count = trailing.Count;
        while (count > 0 && !KeptComments.IsComment(trailing[count - 1]))
        {
            count--;
        }

        return SyntaxFactory.TriviaList(trailing.Take(count));
    }
}
