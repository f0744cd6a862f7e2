using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.CodeFixes;

/// <summary>Finds in a document what a diagnostic speaks of.</summary>
internal static class SyntaxNodes
{
    /// <summary>The innermost node of that kind that is exactly what <paramref name="location"/> marks; <see langword="null"/> if there is none.</summary>
    public static TNode? At<TNode>(SyntaxNode root, Location location)
        where TNode : SyntaxNode
    {
        var span = location.SourceSpan;
        if (!root.FullSpan.Contains(span))
        {
            return null;
        }

        for (SyntaxNode? node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span == span; node = node.Parent)
        {
            if (node is TNode found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a word stands directly before <paramref name="node"/>, which a word in its place would become one with: <c>return(x)</c>.</summary>
    public static bool TouchesWord(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken() is var before && before.Span.End == node.SpanStart && SyntaxFacts.IsIdentifierPartCharacter(before.Text.LastOrDefault());

    /// <summary>The node for the place of <paramref name="original"/>, with a blank where it would become one word with what stands before it: <c>return(int)x</c>.</summary>
    public static SyntaxNode Apart(SyntaxNode original, SyntaxNode node) =>
        node.GetLeadingTrivia().FullSpan.IsEmpty && FirstOf(node) is not '(' and var first && first != FirstOf(original) && TouchesWord(original)
            ? node.WithLeadingTrivia(SyntaxFactory.Space)
            : node;

    private static char FirstOf(SyntaxNode node) => node.GetFirstToken().Text.FirstOrDefault();

    /// <summary>How many preprocessor directives stand in a node or before it.</summary>
    public static int CountDirectives(SyntaxNode node) => node.DescendantTrivia().Count(static trivia => trivia.IsDirective);

    /// <summary>Whether a preprocessor directive stands in <paramref name="span"/>.</summary>
    public static bool HasDirective(SyntaxNode root, TextSpan span) =>
        root.ContainsDirectives && root.DescendantTrivia(span).Any(trivia => trivia.IsDirective && span.Contains(trivia.Span));

    /// <summary>Whether what stands in <paramref name="span"/> stands there in some builds only, or not for all of its length.</summary>
    public static bool HasConditional(SyntaxNode root, TextSpan span) =>
        root.ContainsDirectives && root.DescendantTrivia(span).Any(trivia => IsConditional(trivia) && span.Contains(trivia.Span));

    /// <summary>Whether a directive makes what follows depend on the build.</summary>
    public static bool IsConditional(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;

    /// <summary>
    /// The list without one of its nodes. The last one leaves what stands behind it, a line break mostly, to the one before:
    /// its own separator has none.
    /// </summary>
    public static SeparatedSyntaxList<TNode> Without<TNode>(SeparatedSyntaxList<TNode> list, int index)
        where TNode : SyntaxNode
    {
        var kept = list.RemoveAt(index);
        return index > 0 && index == list.Count - 1 && list.SeparatorCount == index
            ? kept.Replace(kept[index - 1], kept[index - 1].WithTrailingTrivia(kept[index - 1].GetTrailingTrivia().AddRange(list[index].GetTrailingTrivia())))
            : kept;
    }
}
