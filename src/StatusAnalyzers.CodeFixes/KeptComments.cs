using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.CodeFixes;

/// <summary>Replaces nodes and loses no comment that stands in them: what somebody wrote down is not for a fix to throw away.</summary>
internal static class KeptComments
{
    /// <summary>The root with new nodes. A comment that a new node lacks stands behind it.</summary>
    /// <param name="root">The root.</param>
    /// <param name="edits">Makes the new node of the old one, in which nodes of its own may be replaced already.</param>
    public static SyntaxNode Replace(SyntaxNode root, Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> edits) =>
        root.ReplaceNodes(edits.Keys, (original, rewritten) => SyntaxNodes.Apart(original, Keep(original, edits[original](rewritten))));

    /// <summary>Whether a comment stands in <paramref name="span"/>.</summary>
    public static bool Has(SyntaxNode root, TextSpan span)
    {
        foreach (var trivia in root.DescendantTrivia(span))
        {
            if (span.Contains(trivia.Span) && IsComment(trivia))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a comment that documents nothing.</summary>
    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static SyntaxNode Keep(SyntaxNode original, SyntaxNode result)
    {
        var kept = CommentsOf(result);
        var trailing = result.GetTrailingTrivia();
        var behind = 0;
        foreach (var comment in CommentsOf(original))
        {
            if (!kept.Remove(comment))
            {
                trailing = trailing.InsertRange(behind, new[] { SyntaxFactory.Space, SyntaxFactory.Comment(AsBlock(comment)) });
                behind += 2;
            }
        }

        return behind == 0 ? result : result.WithTrailingTrivia(trailing);
    }

    private static List<string> CommentsOf(SyntaxNode node)
    {
        var comments = new List<string>();
        foreach (var trivia in node.DescendantTrivia())
        {
            if (IsComment(trivia))
            {
                comments.Add(trivia.ToString());
            }
        }

        return comments;
    }

    // What follows on the line may not become part of the comment.
    private static string AsBlock(string comment) =>
        comment.StartsWith("//", StringComparison.Ordinal) ? $"/* {comment.Substring(2).Trim().Replace("*/", "* /")} */" : comment;
}
