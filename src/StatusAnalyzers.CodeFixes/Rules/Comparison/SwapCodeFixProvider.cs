using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.CodeFixes.Rules.Comparison;

/// <summary>Fixes HSC6003: puts the branch that never runs before the one that swallows it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapCodeFixProvider))]
public sealed class SwapCodeFixProvider() : StatusCodeFixProvider(SwapBranchesKey, RuleIds.SwallowedBranch)
{
    /// <summary>The equivalence key of the action that swaps branches.</summary>
    public const string SwapBranchesKey = "StatusAnalyzers.SwapBranches";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        // One after the other: a chain of three has two swaps in it.
        var swallowed = diagnostics.Select(diagnostic => Find(root, diagnostic)).OfType<IfStatementSyntax>().ToList();
        root = root.TrackNodes(swallowed);
        foreach (var branch in swallowed)
        {
            if (root.GetCurrentNode(branch) is { Parent: ElseClauseSyntax { Parent: IfStatementSyntax before } } after)
            {
                root = root.ReplaceNode(before, Swap(before, after));
            }
        }

        return document.WithSyntaxRoot(root);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Find(root, diagnostic) is { } branch
            ? $"Test '{branch.Condition}' first (changes which branch runs)"
            : null;

    private static IfStatementSyntax? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return diagnostic.Properties.TryGetValue(ConditionFixes.SwapKey, out var canSwap)
            && canSwap == "true"
            && root.FullSpan.Contains(span)
            && root.FindNode(span).FirstAncestorOrSelf<IfStatementSyntax>() is { Parent: ElseClauseSyntax { Parent: IfStatementSyntax before } } after
            && after.Condition.Span == span
            && !HasComment(before, after)
                ? after
                : null;
    }

    private static IfStatementSyntax Swap(IfStatementSyntax before, IfStatementSyntax after) =>
        before.ReplaceNodes(
            new SyntaxNode[] { before.Condition, before.Statement, after.Condition, after.Statement },
            (original, _) =>
            {
                SyntaxNode other = original == before.Condition ? after.Condition
                    : original == after.Condition ? before.Condition
                    : original == before.Statement ? after.Statement
                    : before.Statement;
                return other.WithTriviaFrom(original);
            });

    // A comment between the branches is about one of them, and it would stay where it is.
    private static bool HasComment(IfStatementSyntax before, IfStatementSyntax after) =>
        before.DescendantTrivia(node => node != before.Statement && node != after.Statement && node != after.Else)
            .Concat(before.Statement.GetTrailingTrivia())
            .Any(trivia => trivia.SpanStart > before.SpanStart
                && (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective));
}
