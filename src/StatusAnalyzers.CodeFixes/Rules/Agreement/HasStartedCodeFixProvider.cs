using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Fixes HSC5006: answers only if the response has not started.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HasStartedCodeFixProvider))]
public sealed class HasStartedCodeFixProvider() : ReplacementFixProvider(CheckKey, RuleIds.StatusForExceptionAfterStart)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string CheckKey = "StatusAnalyzers.CheckHasStarted";

    /// <inheritdoc/>
    private protected override Replacement? Find(SyntaxNode root, Diagnostic diagnostic) =>
        AnswerOf(root, diagnostic) is { } answer
            ? new Replacement(answer.Block, block => Guarded((BlockSyntax)block, answer), "Answer only if the response has not started")
            : null;

    /// <summary>What the block does with the response: from the first statement that mentions it to the last.</summary>
    private static Answer? AnswerOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Expression: var response },
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } statement,
            })
        {
            return null;
        }

        var first = block.Statements.IndexOf(statement);
        var last = first;
        for (var i = 0; i < block.Statements.Count; i++)
        {
            if (Mentions(block.Statements[i], response))
            {
                first = i < first ? i : first;
                last = i > last ? i : last;
            }
        }

        // A local that is declared among them may be needed behind them.
        for (var i = first; i <= last; i++)
        {
            if (block.Statements[i] is LocalDeclarationStatementSyntax && last < block.Statements.Count - 1)
            {
                return null;
            }
        }

        return new Answer(block, response, first, last);
    }

    private static bool Mentions(StatementSyntax statement, ExpressionSyntax response)
    {
        foreach (var node in statement.DescendantNodes())
        {
            if (node is ExpressionSyntax && SyntaxFactory.AreEquivalent(node, response))
            {
                return true;
            }
        }

        return false;
    }

    private static BlockSyntax Guarded(BlockSyntax block, Answer answer)
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

    private sealed record Answer(BlockSyntax Block, ExpressionSyntax Response, int First, int Last);
}
