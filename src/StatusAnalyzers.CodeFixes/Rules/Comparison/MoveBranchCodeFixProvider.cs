using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.CodeFixes.Rules.Comparison;

/// <summary>Fixes HSC6003: puts the branch that never runs before the first one that swallows it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveBranchCodeFixProvider))]
public sealed class MoveBranchCodeFixProvider() : StatusCodeFixProvider(MoveBranchKey, RuleIds.SwallowedBranch)
{
    /// <summary>The equivalence key of the action that moves branches.</summary>
    public const string MoveBranchKey = "StatusAnalyzers.MoveBranch";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        // A chain may stand in a branch of another.
        var chains = diagnostics.Select(diagnostic => Find(root, diagnostic)).OfType<Move>().GroupBy(static move => move.Chain[0]).ToList();
        root = root.TrackNodes(chains.SelectMany(static moves => moves.First().Chain));
        foreach (var moves in chains)
        {
            var chain = moves.First().Chain.ConvertAll(branch => root.GetCurrentNode(branch)!);
            root = root.ReplaceNode(chain[0], BranchChain.Arrange(chain, Order(moves)));
        }

        return document.WithSyntaxRoot(root);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Find(root, diagnostic) is { } move
            ? $"Test '{move.Chain[move.Index].Condition}' before '{move.Chain[move.Swallowers[0]].Condition}' (changes which branch runs)"
            : null;

    private static Move? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count == 0 || BranchAt(root, diagnostic.Location) is not { } branch)
        {
            return null;
        }

        var chain = BranchChain.Of(branch);
        var swallowers = ImmutableArray.CreateBuilder<int>();
        foreach (var location in diagnostic.AdditionalLocations)
        {
            var index = BranchAt(root, location) is { } swallower ? chain.IndexOf(swallower) : -1;
            if (index < 0)
            {
                return null;
            }

            swallowers.Add(index);
        }

        var move = new Move(chain, chain.IndexOf(branch), swallowers.ToImmutable());
        return BranchChain.CanMove(chain, move.Swallowers[0], move.Index)
            && !Passes(move)
            && !SyntaxNodes.HasDirective(root, TextSpan.FromBounds(chain[move.Swallowers[0]].SpanStart, branch.Statement.Span.End))
                ? move
                : null;
    }

    // "else if (x is null)" on the way may be what lets the branch use x.
    private static bool Passes(Move move)
    {
        var known = new HashSet<string>(NamesIn(move.Chain[move.Index].Condition));
        for (var i = move.Swallowers[0]; i < move.Index; i++)
        {
            if (!move.Swallowers.Contains(i) && !NamesIn(move.Chain[i].Condition).All(known.Contains))
            {
                return true;
            }
        }

        return false;
    }

    // Those of constants belong to their types.
    private static IEnumerable<string> NamesIn(ExpressionSyntax condition) => condition
        .DescendantNodesAndSelf(static node => node is not MemberAccessExpressionSyntax { Expression: var type } || !IsVocabulary(type))
        .OfType<IdentifierNameSyntax>()
        .Select(static name => name.Identifier.ValueText);

    private static bool IsVocabulary(ExpressionSyntax type) => type switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "StatusCodes" or "HttpStatusCode" } => true,
        MemberAccessExpressionSyntax { Name: var name } => IsVocabulary(name),
        _ => false,
    };

    private static IfStatementSyntax? BranchAt(SyntaxNode root, Location condition) =>
        root.FullSpan.Contains(condition.SourceSpan)
        && root.FindNode(condition.SourceSpan).FirstAncestorOrSelf<IfStatementSyntax>() is { } branch
        && branch.Condition.Span == condition.SourceSpan
            ? branch
            : null;

    // In the order of the source, so that each finds those moved before it in their new places.
    private static List<int> Order(IEnumerable<Move> moves)
    {
        var order = Enumerable.Range(0, moves.First().Chain.Count).ToList();
        foreach (var move in moves.OrderBy(static move => move.Index))
        {
            order.Remove(move.Index);
            order.Insert(move.Swallowers.Min(order.IndexOf), move.Index);
        }

        return order;
    }

    /// <summary>A branch to move, and those that it has to stand before.</summary>
    private sealed record Move(List<IfStatementSyntax> Chain, int Index, ImmutableArray<int> Swallowers);
}
