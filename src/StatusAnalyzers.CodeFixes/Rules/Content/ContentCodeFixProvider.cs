using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Content;

/// <summary>Fixes HSC3001: removes the content; or, as another action, sends 200, which may have it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContentCodeFixProvider))]
public sealed class ContentCodeFixProvider() : StatusCodeFixProvider(RemoveContentKey, RuleIds.ContentWithoutPlace)
{
    /// <summary>The equivalence key of the action that removes the content.</summary>
    public const string RemoveContentKey = "StatusAnalyzers.RemoveContent";

    /// <summary>The equivalence key of the action that sends 200 with the content.</summary>
    public const string SendOkKey = "StatusAnalyzers.SendOk";

    /// <inheritdoc/>
    internal override OtherFix? Other { get; } = new(
        SendOkKey,
        "Answer 200 OK, which may have content",
        static (root, diagnostic) => !TrySend(root, diagnostic).IsEmpty,
        static (document, diagnostics, cancellationToken) => NodeEdits.ApplyAsync(document, diagnostics, TrySend, cancellationToken));

    /// <inheritdoc/>
    internal override Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        NodeEdits.ApplyAsync(document, diagnostics, TryRemove, cancellationToken);

    /// <inheritdoc/>
    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        NodeEdits.TitleAsync(document, diagnostic, TryRemove, "Remove the content", cancellationToken);

    // Only where the first action can do its work: fixing all may not do more than what is offered.
    private static ImmutableArray<NodeEdit> TrySend(SyntaxNode root, Diagnostic diagnostic) =>
        NodeEdits.Whole(TryRemove(root, diagnostic)).IsEmpty ? ImmutableArray<NodeEdit>.Empty : OkStatus.TrySend(root, diagnostic);

    private static ImmutableArray<NodeEdit> TryRemove(SyntaxNode root, Diagnostic diagnostic) =>
        ContentFix.TryRead(diagnostic.Properties, out var removal)
        && diagnostic.AdditionalLocations.Count == 2
        && SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.AdditionalLocations[0]) is { } content
        && SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.AdditionalLocations[1]) is { } whole
        && SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.Location) is { } status
        && TryRemove(removal, content, whole, status) is { } edit
            ? ImmutableArray.Create(edit)
            : ImmutableArray<NodeEdit>.Empty;

    private static NodeEdit? TryRemove(ContentRemoval removal, ExpressionSyntax content, ExpressionSyntax whole, ExpressionSyntax status) => removal switch
    {
        ContentRemoval.Argument when content.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax list } argument =>
            new NodeEdit(list, list.WithArguments(SyntaxNodes.Without(list.Arguments, list.Arguments.IndexOf(argument)))),
        ContentRemoval.Member when MemberOf(content, whole) is { Parent: InitializerExpressionSyntax initializer } member && whole is BaseObjectCreationExpressionSyntax creation =>
            WithoutMember(creation, initializer, member),
        ContentRemoval.StatusMethod when whole is InvocationExpressionSyntax call => new NodeEdit(call, Call(call, status)),
        ContentRemoval.StatusType when whole is ObjectCreationExpressionSyntax creation => new NodeEdit(creation, Create(creation, status)),
        _ => null,
    };

    private static AssignmentExpressionSyntax? MemberOf(ExpressionSyntax content, ExpressionSyntax whole)
    {
        for (SyntaxNode? node = content; node is not null && node != whole; node = node.Parent)
        {
            if (node is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } owner } } member && owner == whole)
            {
                return member;
            }
        }

        return null;
    }

    // new ContentResult { Content = "x" } → new ContentResult { }, but new Message(204) { Content = x } → new Message(204).
    private static NodeEdit WithoutMember(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer, AssignmentExpressionSyntax member)
    {
        if (initializer.Expressions.Count == 1 && creation.ArgumentList is { } arguments)
        {
            return new NodeEdit(creation, creation.WithInitializer(null).WithArgumentList(arguments.WithoutTrailingTrivia()).WithTriviaFrom(creation));
        }

        return new NodeEdit(initializer, initializer.WithExpressions(SyntaxNodes.Without(initializer.Expressions, initializer.Expressions.IndexOf(member))));
    }

    private static InvocationExpressionSyntax Call(InvocationExpressionSyntax call, ExpressionSyntax status)
    {
        var name = SyntaxFactory.IdentifierName(ContentFix.StatusMethod);
        ExpressionSyntax method = call.Expression is MemberAccessExpressionSyntax access
            ? access.WithName(name)
            : name.WithTriviaFrom(call.Expression);
        return call.WithExpression(method).WithArgumentList(ArgumentsOf(status)).WithTriviaFrom(call);
    }

    private static ObjectCreationExpressionSyntax Create(ObjectCreationExpressionSyntax creation, ExpressionSyntax status)
    {
        var name = SyntaxFactory.IdentifierName(ContentFix.StatusType);
        TypeSyntax type = creation.Type is QualifiedNameSyntax qualified ? qualified.WithRight(name) : name;
        return creation.WithType(type).WithArgumentList(ArgumentsOf(status)).WithInitializer(null).WithTriviaFrom(creation);
    }

    private static ArgumentListSyntax ArgumentsOf(ExpressionSyntax status) =>
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(status.WithoutTrivia())));
}
