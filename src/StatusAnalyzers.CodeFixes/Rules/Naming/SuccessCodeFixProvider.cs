using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Fixes HSC1004: asks the response whether it is a success.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuccessCodeFixProvider))]
public sealed class SuccessCodeFixProvider() : ReplacementFixProvider(UseSuccessKey, RuleIds.HandWrittenSuccessRange)
{
    /// <summary>The equivalence key of the action that asks the response.</summary>
    public const string UseSuccessKey = "StatusAnalyzers.UseIsSuccessStatusCode";

    /// <summary>The equivalence key of the action that does so in an argument whose text the called method receives: the text is another then.</summary>
    public const string UseSuccessInCapturedTextKey = "StatusAnalyzers.UseIsSuccessStatusCodeInCapturedText";

    private const string Property = "IsSuccessStatusCode";

    private static readonly PrefixUnaryExpressionSyntax Negation = (PrefixUnaryExpressionSyntax)SyntaxFactory.ParseExpression("!x");

    /// <inheritdoc/>
    internal override string KeyOf(Diagnostic diagnostic) => CapturedFlag.IsIn(diagnostic.Properties) ? UseSuccessInCapturedTextKey : UseSuccessKey;

    /// <inheritdoc/>
    private protected override Replacement? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(ConditionFixes.OutsideKey)
            || diagnostic.AdditionalLocations.Count != 1
            || SyntaxNodes.At<MemberAccessExpressionSyntax>(root, diagnostic.AdditionalLocations[0]) is not { } status)
        {
            return null;
        }

        ExpressionSyntax success = status.WithName((SimpleNameSyntax)SyntaxFactory.ParseName(Property)).WithoutTrivia();
        var asked = Is(diagnostic, ConditionFixes.OutsideKey) ? Negation.WithOperand(success) : success;
        var title = "Use " + asked + (CapturedFlag.IsIn(diagnostic.Properties) ? ChangesCapturedText : "");
        if (SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.Location) is { } range)
        {
            // The parentheses of !(a && b) are the operator's.
            SyntaxNode place = range.Parent is ParenthesizedExpressionSyntax parenthesized && !HasComment(parenthesized) && !Needs(parenthesized, asked) ? parenthesized : range;
            if (asked is PrefixUnaryExpressionSyntax && place.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } outer && !HasComment(outer))
            {
                // !(a || b) is the range, and not what is not not in it.
                (place, asked) = (outer, success);
            }

            return HasComment(range) ? null : new Replacement(place, node => asked.WithTriviaFrom(node), title);
        }

        return TailAt(root, diagnostic.Location.SourceSpan) is { } tail
            ? new Replacement(tail, node => WithTail((BinaryExpressionSyntax)((BinaryExpressionSyntax)node).Left, asked).WithTrailingTrivia(node.GetTrailingTrivia()), title)
            : null;
    }

    // On a line of its own, if the first part is.
    private static BinaryExpressionSyntax WithTail(BinaryExpressionSyntax head, ExpressionSyntax asked) =>
        head.WithRight(asked.WithLeadingTrivia(head.Right.GetLeadingTrivia()));

    // !a.b is asked of what a.b is.
    private static bool Needs(ParenthesizedExpressionSyntax parentheses, ExpressionSyntax asked) => asked is PrefixUnaryExpressionSyntax
        ? parentheses.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax
        : SyntaxNodes.TouchesWord(parentheses);

    // "ok && a && b" is "(ok && a) && b" to the compiler: no node of its own is "a && b".
    private static BinaryExpressionSyntax? TailAt(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
        && root.FindNode(span) is BinaryExpressionSyntax { Left: BinaryExpressionSyntax head } tail
        && tail.Span.End == span.End
        && head.Right.SpanStart == span.Start
        && head.IsKind(tail.Kind())
        && !HasComment(tail, span)
            ? tail
            : null;

    private static bool HasComment(ExpressionSyntax node) => HasComment(node, node.Span);

    private static bool HasComment(SyntaxNode node, TextSpan span)
    {
        foreach (var trivia in node.DescendantTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && span.Contains(trivia.Span))
            {
                return true;
            }
        }

        return false;
    }
}
