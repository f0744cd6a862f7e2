using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes;

/// <summary>What a fix puts in the place of one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Edit">Makes the new node of the old one, in which places of its own may be fixed already.</param>
/// <param name="Title">What the action is called.</param>
internal readonly record struct Replacement(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Edit, string Title)
{
    /// <summary>What is written there, if another project that compiles the file may not know it.</summary>
    public ExpressionSyntax? Written { get; init; }
}

/// <summary>The base of fixes that need the syntax alone, and replace one node per place.</summary>
public abstract class ReplacementFixProvider : StatusCodeFixProvider
{
    private protected ReplacementFixProvider(string equivalenceKey, params string[] ids)
        : base(equivalenceKey, ids)
    {
    }

    /// <inheritdoc/>
    internal sealed override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindWholeAsync(document, root, diagnostic, cancellationToken).ConfigureAwait(false) is { } replacement)
            {
                edits[replacement.Node] = replacement.Edit;
            }
        }

        return document.WithSyntaxRoot(KeptComments.Replace(root, edits));
    }

    /// <inheritdoc/>
    private protected sealed override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            ? (await FindWholeAsync(document, root, diagnostic, cancellationToken).ConfigureAwait(false))?.Title
            : null;

    /// <summary>What to replace for a diagnostic; <see langword="null"/> if the source is not what it was reported on.</summary>
    private protected abstract Replacement? Find(SyntaxNode root, Diagnostic diagnostic);

    // An `#if` that goes while its `#endif` stays breaks the file, and the branch that is not compiled would be lost with it.
    private async Task<Replacement?> FindWholeAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, diagnostic) is { } replacement
            && (replacement.Written is not { } written || await LinkedFiles.KnowAsync(document, replacement.Node, written, cancellationToken).ConfigureAwait(false))
            && (!replacement.Node.ContainsDirectives || SyntaxNodes.CountDirectives(replacement.Edit(replacement.Node)) == SyntaxNodes.CountDirectives(replacement.Node))
            ? replacement
            : null;
}
