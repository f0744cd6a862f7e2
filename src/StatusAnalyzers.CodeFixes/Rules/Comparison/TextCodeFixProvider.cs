using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

namespace StatusAnalyzers.CodeFixes.Rules.Comparison;

/// <summary>Fixes HSC6005: compares the code itself instead of its text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextCodeFixProvider))]
public sealed class TextCodeFixProvider() : StatusCodeFixProvider(CompareCodesKey, RuleIds.StatusComparedAsText)
{
    /// <summary>The equivalence key of the action that compares the codes, which match as the texts did.</summary>
    public const string CompareCodesKey = "StatusAnalyzers.CompareCodes";

    /// <summary>The equivalence key of the action that does so in an argument whose text the called method receives: that text is another then.</summary>
    public const string CompareCodesInCapturedTextKey = "StatusAnalyzers.CompareCodesInCapturedText";

    /// <summary>The equivalence key of the action that compares the codes where the texts never matched: other codes match then.</summary>
    public const string MatchOtherCodesKey = "StatusAnalyzers.MatchOtherCodes";

    /// <inheritdoc/>
    internal override string KeyOf(Diagnostic diagnostic) =>
        Is(diagnostic, ConditionFixes.ChangesKey) ? MatchOtherCodesKey : CapturedFlag.IsIn(diagnostic.Properties) ? CompareCodesInCapturedTextKey : CompareCodesKey;

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
            if (Find(root, compilations, diagnostic) is var (call, text, constant))
            {
                var name = writer.WriteExpression(constant, text);
                edits[text] = node => name.WithTriviaFrom(node);
                edits[call] = static node => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)node).Expression).Expression.WithTriviaFrom(node);
            }
        }

        document = document.WithSyntaxRoot(KeptComments.Replace(root, edits));
        return await writer.ImportAsync(document, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || Find(await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false), await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false), diagnostic) is not var (_, _, constant))
        {
            return null;
        }

        return "Compare with " + constant.Type.Name + "." + constant.Field.Name + KeyOf(diagnostic) switch
        {
            MatchOtherCodesKey => " (changes which codes match)",
            CompareCodesInCapturedTextKey => ChangesCapturedText,
            _ => "",
        };
    }

    // code.ToString() == "OK": the call, the text, and what takes the text's place.
    private static (InvocationExpressionSyntax Call, LiteralExpressionSyntax Text, NamedConstant Constant)? Find(SyntaxNode root, ImmutableArray<Compilation> compilations, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ConditionFixes.MemberKey, out var member)
            || member is null
            || !diagnostic.Properties.TryGetValue(ConditionFixes.TypeKey, out var type)
            || type is null
            || diagnostic.AdditionalLocations.Count != 1
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not BinaryExpressionSyntax comparison)
        {
            return null;
        }

        var span = diagnostic.AdditionalLocations[0].SourceSpan;
        return comparison.Span.Contains(span)
            && !SyntaxNodes.HasDirective(root, comparison.Span)
            && root.FindNode(span, getInnermostNodeForTie: true) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call
            && (comparison.Left.Span.Contains(span) ? comparison.Right : comparison.Left) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text
            && NamedConstant.Find(new NamingFix(NamingEdit.Constant, type, member), compilations) is { } constant
                ? (call, text, constant)
                : null;
    }
}
