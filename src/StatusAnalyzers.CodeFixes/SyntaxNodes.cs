using Microsoft.CodeAnalysis;

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
}
