using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Fixes HSC5003: takes away the assignment that the returned result replaces, which changes nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostStatusCodeFixProvider))]
public sealed class LostStatusCodeFixProvider() : StatusCodeFixProvider(RemoveAssignmentKey, RuleIds.StatusLost)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string RemoveAssignmentKey = "StatusAnalyzers.RemoveLostStatus";

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

        // A comment above the assignment speaks of more than the assignment as often as not; its indentation goes with it.
        var mark = new SyntaxAnnotation();
        root = root.ReplaceNodes(statements, (_, statement) => statement.WithLeadingTrivia(CommentsOf(statement)).WithAdditionalAnnotations(mark));
        return root.RemoveNodes(root.GetAnnotatedNodes(mark), SyntaxRemoveOptions.KeepDirectives | SyntaxRemoveOptions.KeepLeadingTrivia) is { } changed
            ? document.WithSyntaxRoot(changed)
            : document;
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Find(root, diagnostic) is not null
            ? "Remove the assignment, which has no effect"
            : null;

    private static SyntaxTriviaList CommentsOf(SyntaxNode statement)
    {
        var leading = statement.GetLeadingTrivia();
        return leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.RemoveAt(leading.Count - 1) : leading;
    }

    // Only a statement of its own, and not the only one of a branch: an empty branch would be left.
    private static ExpressionStatementSyntax? Find(SyntaxNode root, Diagnostic diagnostic) =>
        LostStatusFix.CanRemove(diagnostic.Properties)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { Parent: ExpressionStatementSyntax statement }
        && statement.Parent is SwitchSectionSyntax or BlockSyntax { Statements.Count: > 1 }
            ? statement
            : null;
}
