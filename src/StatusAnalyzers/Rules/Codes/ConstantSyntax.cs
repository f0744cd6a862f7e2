using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>Tells by syntax alone which types may declare a constant that is a status code.</summary>
internal static class ConstantSyntax
{
    /// <summary>Whether <paramref name="declaration"/>, of a type or a part of one, may declare one.</summary>
    public static bool MayDeclareCodes(SyntaxNode declaration) => declaration switch
    {
        EnumDeclarationSyntax numbered => MayReachCodes(numbered.Members),
        TypeDeclarationSyntax type => HasConstant(type.Members),
        _ => false,
    };

    // Without a value of its own a member counts on from the one before, the first from 0.
    private static bool MayReachCodes(SeparatedSyntaxList<EnumMemberDeclarationSyntax> members)
    {
        if (members.Count > StatusCatalog.Lowest)
        {
            return true;
        }

        foreach (var member in members)
        {
            if (member.EqualsValue?.Value is { } value && MayBeIn(value, StatusCatalog.Lowest - members.Count))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasConstant(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is FieldDeclarationSyntax { Modifiers: var modifiers, Declaration: var fields }
                && (modifiers.Any(SyntaxKind.ConstKeyword)
                    ? MayBeNumber(fields.Type) && Any(fields.Variables, MayBeCode)
                    : modifiers.Any(SyntaxKind.StaticKeyword) && modifiers.Any(SyntaxKind.ReadOnlyKeyword) && Any(fields.Variables, IsCode)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(SeparatedSyntaxList<VariableDeclaratorSyntax> variables, Func<ExpressionSyntax, bool> isCode)
    {
        foreach (var variable in variables)
        {
            if (variable.Initializer is { Value: { } value } && isCode(value))
            {
                return true;
            }
        }

        return false;
    }

    // Most constants are texts.
    private static bool MayBeNumber(TypeSyntax type) =>
        type is not PredefinedTypeSyntax { Keyword: var keyword }
        || keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword or SyntaxKind.LongKeyword;

    private static bool MayBeCode(ExpressionSyntax value) => MayBeIn(value, StatusCatalog.Lowest);

    // Of a field that is no constant only a number that is written out counts.
    private static bool IsCode(ExpressionSyntax value) => value is LiteralExpressionSyntax { Token.Value: int } && MayBeCode(value);

    // Of what is not written out nobody knows; but a code is not joined of flags.
    private static bool MayBeIn(ExpressionSyntax value, int lowest) => value switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => number >= lowest && number <= StatusCatalog.Highest,
        _ => !value.IsKind(SyntaxKind.BitwiseOrExpression),
    };
}
