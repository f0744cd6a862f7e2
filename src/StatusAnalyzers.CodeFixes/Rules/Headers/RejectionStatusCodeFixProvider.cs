using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Headers;

/// <summary>Fixes HSC4008: makes the rate limiter reject with 429, which changes what clients get.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RejectionStatusCodeFixProvider))]
public sealed class RejectionStatusCodeFixProvider() : StatusCodeFixProvider(RejectKey, RuleIds.RateLimiterDefault)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string RejectKey = "StatusAnalyzers.RejectWith429";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var compilations = await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var writer = new NameWriter(model, SyntaxGenerator.GetGenerator(document));
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Find(root, diagnostic) is { } lambda && StatusOf(diagnostic, compilations) is { } constant)
            {
                var status = writer.WriteExpression(constant, lambda.Body);
                var layout = Layout.Of(lambda);
                edits[lambda] = node => WithStatus((LambdaExpressionSyntax)node, status, layout);
            }
        }

        var changed = document.WithSyntaxRoot(KeptComments.Replace(root, edits));
        return await writer.ImportAsync(changed, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && root is not null && Find(root, diagnostic) is not null && StatusOf(diagnostic, await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false)) is not null
            ? "Reject with 429 (clients get 503 now)"
            : null;
    }

    private static NamedConstant? StatusOf(Diagnostic diagnostic, ImmutableArray<Compilation> compilations) =>
        NamingFix.TryReadFrom(diagnostic.Properties, out var fix) ? NamedConstant.Find(fix, compilations) : null;

    private static LambdaExpressionSyntax? Find(SyntaxNode root, Diagnostic diagnostic) =>
        root.FullSpan.Contains(diagnostic.Location.SourceSpan)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments: { Count: > 0 } arguments }
        && arguments[arguments.Count - 1].Expression is LambdaExpressionSyntax lambda
        && ParameterOf(lambda) is not null
            ? lambda
            : null;

    private static ParameterSyntax? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
        _ => null,
    };

    private static LambdaExpressionSyntax WithStatus(LambdaExpressionSyntax lambda, ExpressionSyntax status, Layout layout)
    {
        var property = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxFactory.IdentifierName(ParameterOf(lambda)!.Identifier.WithoutTrivia()),
            SyntaxFactory.IdentifierName("RejectionStatusCode"));
        var statement = SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            property,
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            status));
        return lambda.Body is BlockSyntax block
            ? lambda.WithBody(block.WithStatements(block.Statements.Insert(0, statement.WithAdditionalAnnotations(Formatter.Annotation))))
            : OnLines(lambda, layout, statement, SyntaxFactory.ExpressionStatement(((ExpressionSyntax)lambda.Body).WithoutTrivia()));
    }

    // The formatter would put the brace behind the arrow.
    private static LambdaExpressionSyntax OnLines(LambdaExpressionSyntax lambda, Layout layout, StatementSyntax first, StatementSyntax second) =>
        lambda
            .WithArrowToken(lambda.ArrowToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? lambda.ArrowToken : lambda.ArrowToken.WithTrailingTrivia(layout.EndOfLine))
            .WithBody(SyntaxFactory.Block(
                SyntaxFactory.Token(SyntaxFactory.TriviaList(layout.Indentation), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(layout.EndOfLine)),
                SyntaxFactory.List(new[] { layout.Indented(first), layout.Indented(second) }),
                SyntaxFactory.Token(SyntaxFactory.TriviaList(layout.Indentation), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList())));

    /// <summary>How the lines around a place end and begin.</summary>
    private readonly record struct Layout(SyntaxTrivia EndOfLine, SyntaxTrivia Indentation, SyntaxTrivia Step)
    {
        public static Layout Of(SyntaxNode place)
        {
            var text = place.SyntaxTree.GetText();
            var line = text.Lines.GetLineFromPosition(place.SpanStart);
            var ending = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            var start = line.ToString();
            return new Layout(
                SyntaxFactory.EndOfLine(ending.Length == 0 ? "\n" : ending),
                SyntaxFactory.Whitespace(start.Substring(0, start.Length - start.TrimStart().Length)),
                SyntaxFactory.Whitespace(FileLayout.UsesTabs(text) ? "\t" : "    "));
        }

        public StatementSyntax Indented(StatementSyntax statement) =>
            statement.WithLeadingTrivia(Indentation, Step).WithTrailingTrivia(EndOfLine);
    }
}
