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
using Microsoft.CodeAnalysis.Editing;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>
/// Fixes HSC5004 where <c>Forbid</c> has a message and nothing else: answers 403 with the message, and no authentication
/// handler has a say in it any more.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForbidMessageCodeFixProvider))]
public sealed class ForbidMessageCodeFixProvider() : StatusCodeFixProvider(SendMessageKey, RuleIds.MessageAsScheme)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string SendMessageKey = "StatusAnalyzers.SendMessage";

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
            if (Find(root, model, compilations, diagnostic, cancellationToken) is { } place)
            {
                var answer = Rewrite(place, writer.WriteExpression(place.Status, place.Call));
                edits[place.Call] = _ => answer;
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
        return model is not null && root is not null && Find(root, model, await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false), diagnostic, cancellationToken) is not null
            ? "Answer 403 with the message, without the authentication handler"
            : null;
    }

    private static Place? Find(SyntaxNode root, SemanticModel model, ImmutableArray<Compilation> compilations, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!root.FullSpan.Contains(span)
            || !NamingFix.TryReadFrom(diagnostic.Properties, out var fix)
            || NamedConstant.Find(fix, compilations) is not { } status
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax message
            || message.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: { Count: 1 } arguments } call
            || !IsAlone(message, arguments[0].Expression)
            || SyntaxNodes.HasDirective(root, call.Span)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { Name: "Forbid" } method
            || TextOf(message, model.GetTypeInfo(message, cancellationToken).Type) is not { } text)
        {
            return null;
        }

        // TypedResults.Forbid(…) and a result that is asked for by its type would become another type.
        var isTyped = model.GetTypeInfo(call, cancellationToken).ConvertedType is { Name: "ForbidResult" or "ForbidHttpResult" };
        var place = new Place(call, text, status, IsMinimal: method.ContainingType.Name == "Results");
        return isTyped || method.ContainingType.Name == "TypedResults" || !IsOfFramework(place, method.ContainingType, model) ? null : place;
    }

    // A controller may have a method of its own of that name.
    private static bool IsOfFramework(Place place, INamedTypeSymbol framework, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(place.Call.SpanStart, Rewrite(place, SyntaxFactory.ParseExpression("403")), SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol { ContainingType: { } type }
        && SymbolEqualityComparer.Default.Equals(type, framework);

    // The only text of the only argument: "…", new[] { "…" }, ["…"].
    private static bool IsAlone(ExpressionSyntax message, ExpressionSyntax argument) => argument == message || argument switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count == 1,
        ArrayCreationExpressionSyntax array => array.Initializer is { Expressions.Count: 1 },
        CollectionExpressionSyntax collection => collection.Elements.Count == 1,
        ObjectCreationExpressionSyntax list => list is { Initializer.Expressions.Count: 1 },
        _ => false,
    };

    // What a localizer gives would be sent as an object, with the text as one of its members.
    private static ExpressionSyntax? TextOf(ExpressionSyntax message, ITypeSymbol? type) => (message, type) switch
    {
        (_, not { Name: "LocalizedString" }) => message,
        (ElementAccessExpressionSyntax or InvocationExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax, _) =>
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, message.WithoutTrivia(), SyntaxFactory.IdentifierName("Value")),
        _ => null,
    };

    // Forbid("…") → StatusCode(StatusCodes.Status403Forbidden, "…")
    // Results.Forbid(authenticationSchemes: ["…"]) → Results.Problem(detail: "…", statusCode: StatusCodes.Status403Forbidden)
    private static InvocationExpressionSyntax Rewrite(Place place, ExpressionSyntax status)
    {
        var message = place.Message.WithoutTrivia();
        var template = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression(place.IsMinimal ? "Problem(detail: m, statusCode: s)" : "StatusCode(s, m)");
        var arguments = template.ArgumentList.Arguments;
        var filled = template.ArgumentList.ReplaceNodes(
            arguments.Select(argument => argument.Expression),
            (original, _) => (original.ToString() == "m" ? message : status.WithoutTrivia()).WithTriviaFrom(original));
        var name = (SimpleNameSyntax)template.Expression;
        return place.Call
            .WithExpression(place.Call.Expression is MemberAccessExpressionSyntax access ? access.WithName(name.WithTriviaFrom(access.Name)) : name.WithTriviaFrom(place.Call.Expression))
            .WithArgumentList(filled.WithTriviaFrom(place.Call.ArgumentList));
    }

    private sealed record Place(InvocationExpressionSyntax Call, ExpressionSyntax Message, NamedConstant Status, bool IsMinimal);
}
