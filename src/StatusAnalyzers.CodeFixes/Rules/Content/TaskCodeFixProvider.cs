using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Content;

/// <summary>Fixes HSC3005: awaits the task, in a function that is asynchronous already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TaskCodeFixProvider))]
public sealed class TaskCodeFixProvider() : StatusCodeFixProvider(AwaitKey, RuleIds.TaskAsContent)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string AwaitKey = "StatusAnalyzers.AwaitContent";

    private static readonly AwaitExpressionSyntax Await = (AwaitExpressionSyntax)((ExpressionStatementSyntax)SyntaxFactory.ParseStatement("await 0;")).Expression;

    /// <inheritdoc/>
    internal override Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        NodeEdits.ApplyAsync(document, diagnostics, TryAwait, cancellationToken);

    /// <inheritdoc/>
    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        NodeEdits.TitleAsync(document, diagnostic, TryAwait, "Await the task", cancellationToken);

    private static ImmutableArray<NodeEdit> TryAwait(SyntaxNode root, Diagnostic diagnostic) =>
        TaskFix.HasResult(diagnostic.Properties) && SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.Location) is { } task && CanAwait(task)
            ? ImmutableArray.Create(new NodeEdit(task, AwaitOf(task)))
            : ImmutableArray<NodeEdit>.Empty;

    private static AwaitExpressionSyntax AwaitOf(ExpressionSyntax task)
    {
        var operand = task.WithoutTrivia();
        return Await
            .WithExpression(BindsCloser(operand) ? operand : SyntaxFactory.ParenthesizedExpression(operand))
            .WithTriviaFrom(task);
    }

    // "await" binds like a unary operator.
    private static bool BindsCloser(ExpressionSyntax expression) =>
        expression is NameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax;

    private static bool CanAwait(ExpressionSyntax task)
    {
        for (SyntaxNode? node = task.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case LockStatementSyntax or QueryExpressionSyntax or UnsafeStatementSyntax or CatchFilterClauseSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);

                // A top-level program may await where it likes.
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
