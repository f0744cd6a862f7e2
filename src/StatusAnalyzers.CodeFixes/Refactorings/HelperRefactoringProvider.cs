using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Refactorings;

/// <summary><c>StatusCode(404)</c> ↔ <c>NotFound()</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(HelperRefactoringProvider))]
public sealed class HelperRefactoringProvider : CodeRefactoringProvider
{
    /// <summary>The equivalence key of the action that calls the helper.</summary>
    public const string CallHelperKey = "StatusAnalyzers.CallHelper";

    /// <summary>The equivalence key of the action that calls the method with a status.</summary>
    public const string CallStatusCodeKey = "StatusAnalyzers.CallStatusCode";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await RefactoringScope.ReadAsync(context).ConfigureAwait(false) is not { } scope
            || CallAt(scope.Root, context) is not { } call
            || scope.Model.GetOperation(call, context.CancellationToken) is not IInvocationOperation operation)
        {
            return;
        }

        if (ResultHelpers.HelperFor(operation) is { KeepsType: true } helper && ContentOf(call, helper) is var kept && ResultCalls.CanChange(call, kept))
        {
            // Results.InternalServerError() came with .NET 9.
            var written = ResultCalls.ToHelper(call, helper.Name, kept);
            if (await LinkedFiles.KnowAsync(context.Document, call, written, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterRefactoring(CodeAction.Create(
                    ResultCalls.TitleOf(helper.Name, ""),
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(scope.Root.ReplaceNode(call, written))),
                    CallHelperKey));
            }
        }
        else if (ResultHelpers.StatusCodeFor(operation) is { KeepsType: true } swap && ResultCalls.CanChange(call, ContentOf(call, swap)))
        {
            context.RegisterRefactoring(CodeAction.Create(
                ResultCalls.TitleOf(swap.Name, Number(swap)),
                cancellationToken => CallStatusCodeAsync(context.Document, scope, call, swap, cancellationToken),
                CallStatusCodeKey));
        }
    }

    // The call whose name the caret is on.
    private static InvocationExpressionSyntax? CallAt(SyntaxNode root, CodeRefactoringContext context)
    {
        foreach (var token in CodeAtCaret.TokensAt(root, context.Span))
        {
            if (token.Parent is IdentifierNameSyntax name)
            {
                ExpressionSyntax called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (called.Parent is InvocationExpressionSyntax call && call.Expression == called)
                {
                    return call;
                }
            }
        }

        return null;
    }

    private static int ContentOf(InvocationExpressionSyntax call, ResultSwap swap) =>
        swap.Content is null ? -1 : call.ArgumentList.Arguments.IndexOf(swap.Content);

    // First with the number, which the naming fix knows how to name.
    private static async Task<Document> CallStatusCodeAsync(Document document, RefactoringScope scope, InvocationExpressionSyntax call, ResultSwap swap, CancellationToken cancellationToken)
    {
        var mark = new SyntaxAnnotation();
        var number = SyntaxFactory.ParseExpression(Number(swap)).WithAdditionalAnnotations(mark);
        document = document.WithSyntaxRoot(scope.Root.ReplaceNode(call, ResultCalls.ToStatusCode(call, swap.Name, number)));
        foreach (var vocabulary in scope.Preferred)
        {
            if (vocabulary.TryGetName(swap.Code, out var name)
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var fix = new NamingFix(vocabulary.IsEnum ? NamingEdit.CastMember : NamingEdit.Constant, name.Vocabulary.MetadataName, name.Member);
                return await RefactoringScope.ApplyAsync(document, root.GetAnnotatedNodes(mark).Single(), fix, cancellationToken).ConfigureAwait(false);
            }
        }

        return document;
    }

    private static string Number(ResultSwap swap) => swap.Code.ToString(CultureInfo.InvariantCulture);
}
