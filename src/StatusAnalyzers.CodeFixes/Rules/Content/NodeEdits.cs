using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.CodeFixes.Rules.Content;

/// <summary>What takes the place of the nodes of one place; empty if it cannot be fixed.</summary>
/// <param name="root">The root of the document.</param>
/// <param name="diagnostic">The diagnostic.</param>
internal delegate ImmutableArray<NodeEdit> NodeEditor(SyntaxNode root, Diagnostic diagnostic);

/// <summary>One node and what takes its place.</summary>
/// <param name="Old">The node in the document.</param>
/// <param name="New">The node to put there.</param>
internal readonly record struct NodeEdit(SyntaxNode Old, SyntaxNode New);

/// <summary>Fixes that replace nodes, which depend on these nodes and on the diagnostic alone.</summary>
internal static class NodeEdits
{
    /// <summary>The document with every place edited that can be. Of two edits of one node the first one wins.</summary>
    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, NodeEditor editor, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var edit in Whole(editor(root, diagnostic)))
            {
                if (!edits.ContainsKey(edit.Old))
                {
                    edits.Add(edit.Old, _ => edit.New);
                }
            }
        }

        return edits.Count == 0 ? document : document.WithSyntaxRoot(KeptComments.Replace(root, edits));
    }

    /// <summary>The title, if the place can be fixed.</summary>
    public static async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, NodeEditor editor, string title, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && !Whole(editor(root, diagnostic)).IsEmpty ? title : null;

    /// <summary>The edits; none if one of them would lose a directive: an <c>#if</c> that goes while its <c>#endif</c> stays breaks the file.</summary>
    public static ImmutableArray<NodeEdit> Whole(ImmutableArray<NodeEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (SyntaxNodes.CountDirectives(edit.Old) != SyntaxNodes.CountDirectives(edit.New))
            {
                return ImmutableArray<NodeEdit>.Empty;
            }
        }

        return edits;
    }
}
