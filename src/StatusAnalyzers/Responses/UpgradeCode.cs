using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises code that switches protocols, where 101 is the last status of a connection and the right one (RFC 9110 §7.8).</summary>
internal static class UpgradeCode
{
    private static readonly string[] Words = ["WebSocket", "Upgrade"];

    /// <summary>
    /// Whether the member around <paramref name="node"/> speaks of it: <c>AcceptWebSocketAsync</c>, <c>UpgradeAsync</c>, an
    /// <c>Upgrade</c> header.
    /// </summary>
    public static bool IsAround(SyntaxNode node)
    {
        foreach (var token in MemberOf(node).DescendantTokens())
        {
            if ((token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken)) && Speaks(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(string text)
    {
        foreach (var word in Words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // The statements of a top-level program are members of the file, and one member in truth.
    private static SyntaxNode MemberOf(SyntaxNode node)
    {
        for (var current = node; current.Parent is { } parent; current = parent)
        {
            if (parent is GlobalStatementSyntax)
            {
                return parent.Parent ?? parent;
            }

            if (parent is MemberDeclarationSyntax)
            {
                return parent;
            }
        }

        return node;
    }
}
