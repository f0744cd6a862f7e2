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
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.CodeFixes.Rules.Comparison;

/// <summary>Fixes HSC6006: compares the code that the exception has, instead of its message.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MessageCodeFixProvider))]
public sealed class MessageCodeFixProvider() : StatusCodeFixProvider(CompareCodeKey, RuleIds.StatusInMessage)
{
    /// <summary>The equivalence key of the action that compares the code: exceptions match that did not, and the other way round.</summary>
    public const string CompareCodeKey = "StatusAnalyzers.CompareCodeOfException";

    private const string Property = "StatusCode";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var compilations = await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var writer = new NameWriter(model, SyntaxGenerator.GetGenerator(document));
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, model, compilations, diagnostic) is var (search, message, constant))
            {
                var (place, isNegated) = search.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation
                    ? (negation, true)
                    : (search, search.IsKind(SyntaxKind.NotEqualsExpression));
                ExpressionSyntax test = SyntaxFactory.BinaryExpression(
                    isNegated ? SyntaxKind.NotEqualsExpression : SyntaxKind.EqualsExpression,
                    message.WithName(SyntaxFactory.IdentifierName(Property)).WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.Token(isNegated ? SyntaxKind.ExclamationEqualsToken : SyntaxKind.EqualsEqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
                    writer.WriteExpression(constant, search).WithoutTrivia());
                if (BindsTighter(place.Parent))
                {
                    test = SyntaxFactory.ParenthesizedExpression(test);
                }

                var replacement = test.WithTriviaFrom(place);
                edits[place] = _ => replacement;
            }
        }

        document = document.WithSyntaxRoot(KeptComments.Replace(root, edits));
        return await writer.ImportAsync(document, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || Find(await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false), model, await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false), diagnostic) is not var (_, message, constant))
        {
            return null;
        }

        return $"Compare {message.Expression}.{Property} with {constant.Type.Name}.{constant.Field.Name} (changes which exceptions match)";
    }

    // The search, the message in it, and the code to compare with.
    private static (ExpressionSyntax Search, MemberAccessExpressionSyntax Message, NamedConstant Constant)? Find(SyntaxNode root, SemanticModel model, ImmutableArray<Compilation> compilations, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ConditionFixes.MemberKey, out var member)
        && member is not null
        && diagnostic.Properties.TryGetValue(ConditionFixes.TypeKey, out var type)
        && type is not null
        && diagnostic.AdditionalLocations.Count == 1
        && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
        && diagnostic.Location.SourceSpan.Contains(diagnostic.AdditionalLocations[0].SourceSpan)
        && !SyntaxNodes.HasDirective(root, diagnostic.Location.SourceSpan)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax search
        && root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is MemberAccessExpressionSyntax message
        && NamedConstant.Find(new NamingFix(NamingEdit.Constant, type, member), compilations) is { } constant
        && HasCode(message, model, compilations)
            ? (search, message, constant)
            : null;

    // Since .NET 5; before, an exception of one's own may have had a property of the same name.
    private static bool HasCode(MemberAccessExpressionSyntax message, SemanticModel model, ImmutableArray<Compilation> compilations) =>
        model.GetSpeculativeSymbolInfo(message.SpanStart, message.WithName(SyntaxFactory.IdentifierName(Property)), SpeculativeBindingOption.BindAsExpression).Symbol is IPropertySymbol { ContainingType: { Name: "HttpRequestException" } declaring }
        && CompilationTypes.NameOf(declaring) is var name
        && compilations.All(compilation => CompilationTypes.Find(compilation, name) is { } failure && !failure.GetMembers(Property).IsEmpty);

    // Where a call can stand, and a comparison cannot without parentheses.
    private static bool BindsTighter(SyntaxNode? parent) => parent switch
    {
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.LogicalAndExpression) && !binary.IsKind(SyntaxKind.LogicalOrExpression) && !binary.IsKind(SyntaxKind.CoalesceExpression),
        MemberAccessExpressionSyntax or CastExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };
}
