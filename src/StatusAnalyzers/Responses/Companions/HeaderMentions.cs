using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>
/// Looks in syntax for whatever may set a header: its name in a text or an identifier, a call that sets it, and headers
/// whose names only the running program knows, as a proxy copies them.
/// </summary>
internal static class HeaderMentions
{
    /// <summary>Whether <paramref name="code"/> may set the header.</summary>
    public static bool In(SyntaxNode code, HeaderWords header)
    {
        // The text first: in most of it there is no word of the header, nor of headers at all.
        if (!header.MayBeIn(code.SyntaxTree.GetText().ToString(code.FullSpan)))
        {
            return false;
        }

        foreach (var item in code.DescendantNodesAndTokensAndSelf())
        {
            if (item.IsToken ? Mentions(item.AsToken(), header) : SetsUnknown(item.AsNode()!))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxToken token, HeaderWords header) => token.Kind() switch
    {
        // What is declared is not used by that: the member may be called Upgrade itself.
        SyntaxKind.IdentifierToken => token.Parent is SimpleNameSyntax
            && (header.IsIdentifier(token.ValueText) || (IsCalledOrNamed(token) && header.IsSetter(token.ValueText))),
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => header.IsText(token.ValueText),
        _ => false,
    };

    private static bool IsCalledOrNamed(SyntaxToken token) => token.Parent is SimpleNameSyntax
    {
        Parent: NameColonSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } or ObjectCreationExpressionSyntax,
    };

    private static bool SetsUnknown(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } element } =>
            IsHeaders(element.Expression) && !IsName(keys[0].Expression),
        AssignmentExpressionSyntax { Left: var left, Right: not (InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax) } =>
            left is not ElementAccessExpressionSyntax && NameOf(left).EndsWith("Headers", StringComparison.Ordinal),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: > 0 } arguments } =>
            IsSetter(access.Name.Identifier.ValueText)
            && (IsHeaders(access.Expression) || access.Name.Identifier.ValueText.IndexOf("Header", StringComparison.Ordinal) >= 0)
            && !IsName(arguments[0].Expression),
        _ => false,
    };

    private static bool IsHeaders(ExpressionSyntax expression) => NameOf(expression).EndsWith("headers", StringComparison.OrdinalIgnoreCase);

    private static bool IsSetter(string method) =>
        method.StartsWith("Add", StringComparison.Ordinal)
        || method.StartsWith("Append", StringComparison.Ordinal)
        || method.StartsWith("TryAdd", StringComparison.Ordinal)
        || method.StartsWith("Set", StringComparison.Ordinal)
        || method.StartsWith("Copy", StringComparison.Ordinal);

    // "Allow", HeaderNames.Allow, AllowHeader: a constant by its look. A variable, header.Key and anything else may be any name.
    private static bool IsName(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax
        || (NameOf(expression) is { Length: > 0 } name && char.IsUpper(name[0]) && name is not ("Key" or "Name" or "Value" or "Item1"));

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        _ => "",
    };
}
