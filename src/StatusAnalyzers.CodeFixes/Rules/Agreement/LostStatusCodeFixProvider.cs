using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>
/// Fixes HSC5003: takes away the assignment that the returned result replaces, which changes nothing; or, as another action,
/// lets the result send that status.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostStatusCodeFixProvider))]
public sealed class LostStatusCodeFixProvider() : StatusCodeFixProvider(RemoveAssignmentKey, RuleIds.StatusLost)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string RemoveAssignmentKey = "StatusAnalyzers.RemoveLostStatus";

    /// <summary>The equivalence key of the action that sends the status.</summary>
    public const string SendStatusKey = "StatusAnalyzers.SendLostStatus";

    /// <inheritdoc/>
    internal override OtherFix? Other { get; } = new(
        SendStatusKey,
        "Answer with the status that is set here",
        static (root, diagnostic) => Find(root, diagnostic) is { } statement && LostStatusMove.Find(root, diagnostic, statement) is not null,
        SendAsync);

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var statements = new List<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return document.WithSyntaxRoot(Edit(root, statements, new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>()));
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Find(root, diagnostic) is not null
            ? "Remove the assignment, which has no effect"
            : null;

    private static async Task<Document> SendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var names = new StatusWriter(model, await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false), SyntaxGenerator.GetGenerator(document));
        var statements = new List<SyntaxNode>();
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Find(root, diagnostic) is { } statement && LostStatusMove.Find(root, diagnostic, statement) is { } move)
            {
                var status = names.Write(move.Status, move.Result);
                statements.Add(statement);
                edits[move.Result] = result => move.Rewrite((ExpressionSyntax)result, status);
            }
        }

        return await names.ImportAsync(document.WithSyntaxRoot(Edit(root, statements, edits)), cancellationToken).ConfigureAwait(false);
    }

    // A comment above the assignment speaks of more than the assignment as often as not, and one behind it may say why the
    // status is that one; its indentation goes with it.
    private static SyntaxNode Edit(SyntaxNode root, List<SyntaxNode> removed, Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> edits)
    {
        var mark = new SyntaxAnnotation();
        root = root.ReplaceNodes(
            removed.Concat(edits.Keys),
            (original, node) => edits.TryGetValue(original, out var edit) ? edit(node) : node.WithLeadingTrivia(CommentsOf(node)).WithoutTrailingTrivia().WithAdditionalAnnotations(mark));
        return root.RemoveNodes(root.GetAnnotatedNodes(mark), SyntaxRemoveOptions.KeepDirectives | SyntaxRemoveOptions.KeepLeadingTrivia) ?? root;
    }

    // In front of what follows, with the indentation before it if it has a line of its own then, or is on this one.
    private static SyntaxTriviaList CommentsOf(SyntaxNode statement)
    {
        var leading = statement.GetLeadingTrivia();
        var trailing = statement.GetTrailingTrivia();
        if (!trailing.Any(SyntaxKind.EndOfLineTrivia) && !trailing.Any(KeptComments.IsComment))
        {
            return leading;
        }

        var indentation = leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? 1 : 0;
        return trailing.Any(KeptComments.IsComment)
            ? leading.AddRange(trailing.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            : SyntaxFactory.TriviaList(leading.Take(leading.Count - indentation));
    }

    // Only a statement of its own, and not the only one of a branch: an empty branch would be left.
    private static ExpressionStatementSyntax? Find(SyntaxNode root, Diagnostic diagnostic) =>
        LostStatusFix.CanRemove(diagnostic.Properties)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { Parent: ExpressionStatementSyntax statement }
        && !KeptComments.Has(root, statement.Span)
        && statement.Parent is SwitchSectionSyntax or BlockSyntax { Statements.Count: > 1 }
            ? statement
            : null;
}
