using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Tells by the text alone whether a condition can be about a status code: whether it mentions a number of that size, or a
/// name with "status" or "code" in it. Most do not, and need no reading.
/// </summary>
internal static class Mentions
{
    // One beyond the highest: "<= 600" is a slip that a rule is about.
    private const int HighestBound = StatusCatalog.Highest + 1;

    // "code < 99" and "code > 99" are bounds too.
    private const int LowestBound = StatusCatalog.Lowest - 1;

    /// <summary>Whether <paramref name="node"/>, an expression or a pattern, mentions one.</summary>
    public static bool Code(SyntaxNode? node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is int and >= LowestBound and <= HighestBound,
        IdentifierNameSyntax name => IsAboutCode(name.Identifier.ValueText),
        MemberAccessExpressionSyntax access => IsAboutCode(access.Name.Identifier.ValueText) || Code(access.Expression),
        BinaryExpressionSyntax binary => Code(binary.Right) || Code(binary.Left),
        IsPatternExpressionSyntax match => Code(match.Pattern) || Code(match.Expression),
        ParenthesizedExpressionSyntax parenthesized => Code(parenthesized.Expression),
        PrefixUnaryExpressionSyntax unary => Code(unary.Operand),
        CastExpressionSyntax cast => Code(cast.Type) || Code(cast.Expression),
        ConditionalAccessExpressionSyntax access => Code(access.WhenNotNull) || Code(access.Expression),
        MemberBindingExpressionSyntax binding => IsAboutCode(binding.Name.Identifier.ValueText),
        PostfixUnaryExpressionSyntax postfix => Code(postfix.Operand),
        InvocationExpressionSyntax call => Code(call.Expression),
        ConstantPatternSyntax constant => Code(constant.Expression),
        RelationalPatternSyntax relational => Code(relational.Expression),
        BinaryPatternSyntax pattern => Code(pattern.Left) || Code(pattern.Right),
        UnaryPatternSyntax pattern => Code(pattern.Pattern),
        ParenthesizedPatternSyntax pattern => Code(pattern.Pattern),
        _ => false,
    };

    private static bool IsAboutCode(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;
}
