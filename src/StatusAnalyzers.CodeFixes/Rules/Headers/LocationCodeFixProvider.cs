using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using StatusAnalyzers.Responses.Companions;

namespace StatusAnalyzers.CodeFixes.Rules.Headers;

/// <summary>Fixes HSC4003 and HSC4007 where a URI is at hand: sends it in <c>Location</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LocationCodeFixProvider))]
public sealed class LocationCodeFixProvider() : StatusCodeFixProvider(SetLocationKey, RuleIds.NoRedirectLocation, RuleIds.NoCreatedLocation)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string SetLocationKey = "StatusAnalyzers.SetLocation";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var editor = new SyntaxEditor(root, document.Project.Solution.Workspace.Services);
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, root, diagnostic, cancellationToken).ConfigureAwait(false) is var (statement, response, uri))
            {
                editor.InsertAfter(statement, Header(statement, response, uri));
            }
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && await FindAsync(document, root, diagnostic, cancellationToken).ConfigureAwait(false) is var (_, _, uri)
            ? $"Send '{uri}' as Location"
            : null;

    private static async Task<(ExpressionStatementSyntax Statement, ExpressionSyntax Response, string Uri)?> FindAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, diagnostic) is { } place
        && await LinkedFiles.KnowAsync(document, place.Statement, SyntaxFactory.ParseExpression(PropertyOf(place.Response)), cancellationToken).ConfigureAwait(false)
            ? place
            : null;

    private static (ExpressionStatementSyntax Statement, ExpressionSyntax Response, string Uri)? Find(SyntaxNode root, Diagnostic diagnostic) =>
        LocationFix.UriOf(diagnostic.Properties) is { } uri
        && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionStatementSyntax>() is
        {
            Parent: BlockSyntax,
            Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var response } },
        } statement
        && !DoesMore(response)
            ? (statement, response, uri)
            : null;

    // It is read twice then.
    private static bool DoesMore(ExpressionSyntax response) => response.DescendantNodesAndSelf().Any(static node =>
        node is not (SimpleNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }));

    private static string PropertyOf(ExpressionSyntax response) => $"{response.WithoutTrivia()}.Headers.Location";

    // On a line of its own, if the statement ends one.
    private static StatementSyntax Header(ExpressionStatementSyntax statement, ExpressionSyntax response, string uri)
    {
        var leading = statement.GetLeadingTrivia();
        var trailing = statement.GetTrailingTrivia();
        var header = SyntaxFactory.ParseStatement($"{PropertyOf(response)} = {uri};");
        return trailing.Count > 0 && trailing[trailing.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia)
            ? header
                .WithLeadingTrivia(leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(leading[leading.Count - 1]) : default)
                .WithTrailingTrivia(trailing[trailing.Count - 1])
            : header.WithTrailingTrivia(SyntaxFactory.Space);
    }
}
