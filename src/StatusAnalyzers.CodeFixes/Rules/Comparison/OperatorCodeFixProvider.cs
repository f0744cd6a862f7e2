using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.CodeFixes.Rules.Comparison;

/// <summary>Fixes HSC6001: lets the range end where the class does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OperatorCodeFixProvider))]
public sealed class OperatorCodeFixProvider() : ReplacementFixProvider(UseOperatorKey, RuleIds.RangeOffByOne)
{
    /// <summary>The equivalence key of the action that changes the operator.</summary>
    public const string UseOperatorKey = "StatusAnalyzers.UseOperator";

    /// <inheritdoc/>
    private protected override Replacement? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ConditionFixes.OperatorKey, out var text) || text is null)
        {
            return null;
        }

        if (SyntaxNodes.At<RelationalPatternSyntax>(root, diagnostic.Location) is { } pattern)
        {
            return new Replacement(pattern, node => ((RelationalPatternSyntax)node).WithOperatorToken(Token(text, pattern.OperatorToken)), Title(pattern.OperatorToken, text));
        }

        return SyntaxNodes.At<BinaryExpressionSyntax>(root, diagnostic.Location) is { } comparison
            ? new Replacement(
                comparison,
                node => SyntaxFactory.BinaryExpression(KindOf(text), ((BinaryExpressionSyntax)node).Left, Token(text, comparison.OperatorToken), ((BinaryExpressionSyntax)node).Right),
                Title(comparison.OperatorToken, text))
            : null;
    }

    private static string Title(SyntaxToken old, string text) => $"Use '{text}' instead of '{old.Text}' (changes which codes match)";

    private static SyntaxToken Token(string text, SyntaxToken old)
    {
        var kind = text switch
        {
            "<" => SyntaxKind.LessThanToken,
            "<=" => SyntaxKind.LessThanEqualsToken,
            ">" => SyntaxKind.GreaterThanToken,
            _ => SyntaxKind.GreaterThanEqualsToken,
        };
        return SyntaxFactory.Token(kind).WithTriviaFrom(old);
    }

    private static SyntaxKind KindOf(string text) => text switch
    {
        "<" => SyntaxKind.LessThanExpression,
        "<=" => SyntaxKind.LessThanOrEqualExpression,
        ">" => SyntaxKind.GreaterThanExpression,
        _ => SyntaxKind.GreaterThanOrEqualExpression,
    };
}
