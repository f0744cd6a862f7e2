using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.CodeFixes.Rules.Content;

/// <summary>Fixes HSC3003: takes the type out of the declaration, and the content types with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarationCodeFixProvider))]
public sealed class DeclarationCodeFixProvider() : StatusCodeFixProvider(RemoveTypeKey, RuleIds.DeclaredContent)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string RemoveTypeKey = "StatusAnalyzers.RemoveDeclaredType";

    private static readonly HashSet<string> ContentTypes = ["contentType", "additionalContentTypes", "contentTypes", "ContentTypes"];

    /// <inheritdoc/>
    internal override Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        NodeEdits.ApplyAsync(document, diagnostics, TryRemove, cancellationToken);

    /// <inheritdoc/>
    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        NodeEdits.TitleAsync(document, diagnostic, TryRemove, "Remove the type of the content", cancellationToken);

    private static ImmutableArray<NodeEdit> TryRemove(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count != 1 || SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.AdditionalLocations[0]) is not { } status)
        {
            return ImmutableArray<NodeEdit>.Empty;
        }

        if (SyntaxNodes.At<TypeSyntax>(root, diagnostic.Location) is { Parent: TypeArgumentListSyntax { Parent: GenericNameSyntax generic } })
        {
            var bare = SyntaxFactory.IdentifierName(generic.Identifier).WithTriviaFrom(generic);
            return Edits(new NodeEdit(generic, bare), WithoutArguments(status, type: null));
        }

        if (SyntaxNodes.At<TypeOfExpressionSyntax>(root, diagnostic.Location) is not { Parent: { } argument } type)
        {
            return ImmutableArray<NodeEdit>.Empty;
        }

        return DeclarationFix.NeedsType(diagnostic.Properties)
            ? Edits(new NodeEdit(type, SyntaxFactory.ParseExpression("typeof(void)").WithTriviaFrom(type)), more: null)
            : Edits(WithoutArguments(status, argument), more: null);
    }

    private static ImmutableArray<NodeEdit> Edits(NodeEdit? first, NodeEdit? more) =>
        first is not { } edit ? ImmutableArray<NodeEdit>.Empty
        : more is not { } other ? ImmutableArray.Create(edit)
        : ImmutableArray.Create(edit, other);

    private static NodeEdit? WithoutArguments(ExpressionSyntax status, SyntaxNode? type) => status.FirstAncestorOrSelf<SyntaxNode>(static node => node is BaseArgumentListSyntax or AttributeArgumentListSyntax) switch
    {
        AttributeArgumentListSyntax list => new NodeEdit(list, list.WithArguments(Keep(list.Arguments, status, type, static argument => (argument.NameColon?.Name ?? argument.NameEquals?.Name)?.Identifier.ValueText))),
        ArgumentListSyntax list => new NodeEdit(list, list.WithArguments(Keep(list.Arguments, status, type, static argument => argument.NameColon?.Name.Identifier.ValueText))),
        _ => null,
    };

    // Content types make no sense without content. By position they come after the status and after the type.
    private static SeparatedSyntaxList<TArgument> Keep<TArgument>(SeparatedSyntaxList<TArgument> arguments, SyntaxNode status, SyntaxNode? type, Func<TArgument, string?> nameOf)
        where TArgument : SyntaxNode
    {
        var kept = arguments;
        var isAfterBoth = true;
        for (var i = arguments.Count - 1; i >= 0; i--)
        {
            var argument = arguments[i];
            isAfterBoth &= argument != type && !argument.Contains(status);
            if (argument == type || (nameOf(argument) is { } name ? ContentTypes.Contains(name) : isAfterBoth))
            {
                kept = SyntaxNodes.Without(kept, i);
            }
        }

        return kept;
    }
}
