using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Fixes HSC1004: asks the response whether it is a success.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuccessCodeFixProvider))]
public sealed class SuccessCodeFixProvider() : ReplacementFixProvider(UseSuccessKey, RuleIds.HandWrittenSuccessRange)
{
    /// <summary>The equivalence key of the action that asks the response.</summary>
    public const string UseSuccessKey = "StatusAnalyzers.UseIsSuccessStatusCode";

    private const string Property = "IsSuccessStatusCode";

    /// <inheritdoc/>
    private protected override Replacement? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ConditionFixes.OutsideKey, out var outside)
            || diagnostic.AdditionalLocations.Count != 1
            || NodeAt<ExpressionSyntax>(root, diagnostic.Location) is not { } range
            || NodeAt<MemberAccessExpressionSyntax>(root, diagnostic.AdditionalLocations[0]) is not { } status
            || HasComment(range))
        {
            return null;
        }

        ExpressionSyntax asked = status.WithName(SyntaxFactory.IdentifierName(Property)).WithoutTrivia();
        if (outside == "true")
        {
            asked = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, asked);
        }

        // The parentheses of !(a && b) are the operator's.
        SyntaxNode place = range.Parent is ParenthesizedExpressionSyntax parenthesized && !HasComment(parenthesized) ? parenthesized : range;
        return new Replacement(place, node => asked.WithTriviaFrom(node), "Use " + asked);
    }

    private static bool HasComment(ExpressionSyntax node)
    {
        foreach (var trivia in node.DescendantTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && node.Span.Contains(trivia.Span))
            {
                return true;
            }
        }

        return false;
    }
}
