using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Fixes HSC5007: ends the function where it has refused the request.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnCodeFixProvider))]
public sealed class ReturnCodeFixProvider() : StatusCodeFixProvider(ReturnKey, RuleIds.GoesOnAfterError)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string ReturnKey = "StatusAnalyzers.ReturnAfterError";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var branches = new HashSet<StatementSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is { } branch)
            {
                branches.Add(branch);
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(branches, (_, branch) => Ended(branch)));
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Find(root, diagnostic) is not null
            ? "Return here (what follows does not run any more)"
            : null;

    /// <summary>The branch that refuses: what an <c>if</c> does, or an <c>else</c>, without the rest of it.</summary>
    private static StatementSyntax? Find(SyntaxNode root, Diagnostic diagnostic) =>
        GoesOnFix.CanEnd(diagnostic.Properties)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { Parent: ExpressionStatementSyntax statement }
            ? statement.Parent switch
            {
                BlockSyntax { Parent: IfStatementSyntax or ElseClauseSyntax } block => block,
                IfStatementSyntax or ElseClauseSyntax => statement,
                _ => null,
            }
            : null;

    private static BlockSyntax Ended(StatementSyntax branch)
    {
        var ending = SyntaxFactory.ReturnStatement().WithAdditionalAnnotations(Formatter.Annotation);
        return branch is BlockSyntax block
            ? block.AddStatements(ending)
            : SyntaxFactory.Block(branch.WithoutTrivia(), ending).WithTriviaFrom(branch).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
