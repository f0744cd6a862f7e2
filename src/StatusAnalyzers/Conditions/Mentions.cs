using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Tells by the text alone whether a condition can be about a status code: whether it mentions a number of that size, a
/// name with "status" or "code" in it, or one that a code has. Most do not, and need no reading.
/// </summary>
internal static class Mentions
{
    // One beyond the highest: "<= 600" is a slip that a rule is about.
    private const int HighestBound = StatusCatalog.Highest + 1;

    // "code < 99" and "code > 99" are bounds too.
    private const int LowestBound = StatusCatalog.Lowest - 1;

    private const string CodeWord = "code";

    private const string StatusWord = "status";

    /// <summary>Whether <paramref name="node"/>, an expression or a pattern, mentions one.</summary>
    public static bool Code(SyntaxNode? node) => Code(node, 0);

    private static bool Code(SyntaxNode? node, int depth) => depth <= ConditionReader.MaxDepth && node switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is int and >= LowestBound and <= HighestBound or long and >= LowestBound and <= HighestBound,
        IdentifierNameSyntax name => IsAboutCode(name.Identifier.ValueText),
        MemberAccessExpressionSyntax access => IsAboutCode(access.Name.Identifier.ValueText) || Code(access.Expression, depth + 1),
        BinaryExpressionSyntax binary => Code(binary.Right, depth + 1) || Code(binary.Left, depth + 1),
        IsPatternExpressionSyntax match => Code(match.Pattern, depth + 1) || Code(match.Expression, depth + 1),
        ParenthesizedExpressionSyntax parenthesized => Code(parenthesized.Expression, depth + 1),
        AwaitExpressionSyntax awaited => Code(awaited.Expression, depth + 1),
        PrefixUnaryExpressionSyntax unary => Code(unary.Operand, depth + 1),
        CastExpressionSyntax cast => Code(cast.Type, depth + 1) || Code(cast.Expression, depth + 1),
        ConditionalAccessExpressionSyntax access => Code(access.WhenNotNull, depth + 1) || Code(access.Expression, depth + 1),
        MemberBindingExpressionSyntax binding => IsAboutCode(binding.Name.Identifier.ValueText),
        PostfixUnaryExpressionSyntax postfix => Code(postfix.Operand, depth + 1),
        InvocationExpressionSyntax call => Code(call.Expression, depth + 1),
        ConstantPatternSyntax constant => Code(constant.Expression, depth + 1),
        RelationalPatternSyntax relational => Code(relational.Expression, depth + 1),
        BinaryPatternSyntax pattern => Code(pattern.Left, depth + 1) || Code(pattern.Right, depth + 1),
        UnaryPatternSyntax pattern => Code(pattern.Pattern, depth + 1),
        ParenthesizedPatternSyntax pattern => Code(pattern.Pattern, depth + 1),
        _ => false,
    };

    private static bool IsAboutCode(string name)
    {
        // Asked of every name in every condition: letter by letter is much faster than a search for each word.
        for (var start = 0; start <= name.Length - CodeWord.Length; start++)
        {
            switch (name[start])
            {
                case 'c' or 'C' when StandsAt(name, start, CodeWord):
                case 's' or 'S' when StandsAt(name, start, StatusWord):
                    return true;
            }
        }

        return CodeNames.Has(name);
    }

    private static bool StandsAt(string name, int start, string word) =>
        string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
