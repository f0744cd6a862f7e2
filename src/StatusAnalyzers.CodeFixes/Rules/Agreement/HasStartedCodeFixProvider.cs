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
using Microsoft.CodeAnalysis.Formatting;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Fixes HSC5006: answers only if the response has not started.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HasStartedCodeFixProvider))]
public sealed class HasStartedCodeFixProvider() : StatusCodeFixProvider(CheckKey, RuleIds.StatusForExceptionAfterStart)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string CheckKey = "StatusAnalyzers.CheckHasStarted";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (GuardedAnswer.Find(root, model, diagnostic) is { } answer)
            {
                edits[answer.Block] = block => Guarded((BlockSyntax)block, answer);
            }
        }

        return document.WithSyntaxRoot(KeptComments.Replace(root, edits));
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && root is not null && GuardedAnswer.Find(root, model, diagnostic) is not null
            ? "Answer only if the response has not started"
            : null;
    }

    private static BlockSyntax Guarded(BlockSyntax block, GuardedAnswer answer)
    {
        var statements = block.Statements;
        var guarded = SyntaxFactory.Block(SyntaxFactory.List(statements.Skip(answer.First).Take(answer.Last - answer.First + 1)));
        var condition = SyntaxFactory.PrefixUnaryExpression(
            SyntaxKind.LogicalNotExpression,
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, answer.Response.WithoutTrivia(), SyntaxFactory.IdentifierName("HasStarted")));
        var check = SyntaxFactory.IfStatement(condition, guarded).WithTrailingTrivia(EndOfLine(statements[answer.Last])).WithAdditionalAnnotations(Formatter.Annotation);
        return block.WithStatements(SyntaxFactory.List(statements.Take(answer.First).Append(check).Concat(statements.Skip(answer.Last + 1))));
    }

    // Not an elastic one: the formatter would make another blank line of it, depending on what else it formats.
    private static SyntaxTriviaList EndOfLine(SyntaxNode statement)
    {
        var trailing = statement.GetTrailingTrivia();
        return trailing.Count > 0 && trailing.Last().IsKind(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.TriviaList(trailing.Last()) : default;
    }
}
