using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Fixes HSC5007: ends the function where it has refused the request.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnCodeFixProvider))]
public sealed class ReturnCodeFixProvider() : ReplacementFixProvider(ReturnKey, RuleIds.GoesOnAfterError)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string ReturnKey = "StatusAnalyzers.ReturnAfterError";

    /// <inheritdoc/>
    private protected override Replacement? Find(SyntaxNode root, Diagnostic diagnostic) =>
        BranchOf(root, diagnostic) is { } branch
            ? new Replacement(branch, static node => Ended((StatementSyntax)node), "Return here (what follows does not run any more)")
            : null;

    /// <summary>The branch that refuses: what an <c>if</c> does, or an <c>else</c>, without the rest of it.</summary>
    private static StatementSyntax? BranchOf(SyntaxNode root, Diagnostic diagnostic) =>
        GoesOnFix.CanEnd(diagnostic.Properties)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { Parent: ExpressionStatementSyntax statement }
        && statement.FirstAncestorOrSelf<SyntaxNode>(static node => node is FinallyClauseSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is not FinallyClauseSyntax
            ? statement.Parent switch
            {
                BlockSyntax { Parent: IfStatementSyntax or ElseClauseSyntax } block when GoesOn(block.Statements.Last()) => block,
                IfStatementSyntax or ElseClauseSyntax => statement,
                _ => null,
            }
            : null;

    // Behind "break" nothing runs, and in its place "return" may be one too few for what follows the loop.
    private static bool GoesOn(StatementSyntax last) =>
        last is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or IfStatementSyntax { Else: null } or CommonForEachStatementSyntax;

    private static BlockSyntax Ended(StatementSyntax branch)
    {
        if (branch is BlockSyntax block)
        {
            return IsOnOneLine(block)
                ? block.AddStatements(OnSameLine(block.Statements.Last()))
                : block.AddStatements(SyntaxFactory.ReturnStatement().WithAdditionalAnnotations(Formatter.Annotation));
        }

        // A comment stays with what it is about.
        var hasComment = branch.GetLeadingTrivia().Concat(branch.GetTrailingTrivia()).Any(KeptComments.IsComment);
        return SyntaxFactory.Block(hasComment ? branch : branch.WithoutTrivia(), SyntaxFactory.ReturnStatement())
            .WithTrailingTrivia(branch.GetTrailingTrivia().Where(static trivia => !KeptComments.IsComment(trivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool IsOnOneLine(BlockSyntax block) =>
        !block.DescendantTrivia(static node => true).Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) && block.Span.Contains(trivia.Span));

    private static StatementSyntax OnSameLine(StatementSyntax last) => SyntaxFactory.ParseStatement("return;")
        .WithLeadingTrivia(last.GetTrailingTrivia().Any() ? default : SyntaxFactory.TriviaList(SyntaxFactory.Space))
        .WithTrailingTrivia(SyntaxFactory.Space);
}
