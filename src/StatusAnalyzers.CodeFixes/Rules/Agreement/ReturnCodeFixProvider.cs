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
        var ending = SyntaxFactory.ReturnStatement().WithAdditionalAnnotations(Formatter.Annotation);
        return branch is BlockSyntax block
            ? block.AddStatements(ending)
            : SyntaxFactory.Block(branch.WithoutTrivia(), ending).WithTriviaFrom(branch).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
