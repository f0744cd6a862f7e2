using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>Reads the constants of a type that can be status codes, and what their names say.</summary>
internal static class CodeConstants
{
    // HttpForbidden, StatusForbidden, SC_FORBIDDEN, ForbiddenStatusCode
    private static readonly ImmutableArray<string> Affixes = ImmutableArray.Create("http", "status", "code", "sc");

    /// <summary>The constants, in the order of their declaration.</summary>
    public static ImmutableArray<CodeConstant> Of(INamedTypeSymbol type)
    {
        if (!DeclaresAny(type))
        {
            return ImmutableArray<CodeConstant>.Empty;
        }

        ImmutableArray<CodeConstant>.Builder? constants = null;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: false, Locations.IsEmpty: false } field && ValueOf(field) is { } value and >= StatusCatalog.Lowest and <= StatusCatalog.Highest)
            {
                constants ??= ImmutableArray.CreateBuilder<CodeConstant>();
                constants.Add(new CodeConstant(field, value, CodeNamed(field.Name), HasOwnValue(field)));
            }
        }

        return constants?.ToImmutable() ?? ImmutableArray<CodeConstant>.Empty;
    }

    /// <summary>The code that a name says, by its number or as a whole by a reason phrase; 0 if it says none.</summary>
    public static int CodeNamed(string name)
    {
        if (NumberIn(name) is { } number)
        {
            return number;
        }

        var words = NameWords.Of(name);
        if (StatusPhrases.TryFindLetters(string.Concat(words), out var code))
        {
            return code;
        }

        var start = 0;
        var end = words.Length;
        while (start < end && Affixes.Contains(words[start]))
        {
            start++;
        }

        while (end > start && Affixes.Contains(words[end - 1]))
        {
            end--;
        }

        var core = "";
        for (var i = start; i < end; i++)
        {
            core += words[i];
        }

        return StatusPhrases.TryFindLetters(core, out code) ? code : 0;
    }

    // Asked of every type of a program: its syntax is there already, its members need not be.
    private static bool DeclaresAny(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() switch
            {
                TypeDeclarationSyntax declaration => HasConstant(declaration),
                EnumDeclarationSyntax declaration => MayReachCodes(declaration),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    // Without a value of its own a member counts on from the one before, the first from 0.
    private static bool MayReachCodes(EnumDeclarationSyntax declaration)
    {
        var count = declaration.Members.Count;
        if (count > StatusCatalog.Lowest)
        {
            return true;
        }

        foreach (var member in declaration.Members)
        {
            if (member.EqualsValue?.Value is { } value && MayBeIn(value, StatusCatalog.Lowest - count))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeIn(ExpressionSyntax value, int lowest) =>
        value is not LiteralExpressionSyntax { Token.Value: int number } || (number >= lowest && number <= StatusCatalog.Highest);

    private static bool HasConstant(TypeDeclarationSyntax declaration)
    {
        foreach (var member in declaration.Members)
        {
            if (member is FieldDeclarationSyntax { Modifiers: var modifiers, Declaration: var fields }
                && (modifiers.Any(SyntaxKind.ConstKeyword)
                    ? MayBeNumber(fields.Type) && HasCode(fields.Variables, static value => MayBeIn(value, StatusCatalog.Lowest))
                    : modifiers.Any(SyntaxKind.StaticKeyword) && modifiers.Any(SyntaxKind.ReadOnlyKeyword) && HasCode(fields.Variables, IsCode)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCode(SeparatedSyntaxList<VariableDeclaratorSyntax> variables, Func<ExpressionSyntax, bool> isCode)
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

    // Of a field that is no constant only a number that is written out counts.
    private static bool IsCode(ExpressionSyntax value) => value is LiteralExpressionSyntax && MayBeIn(value, StatusCatalog.Lowest);

    // Most constants are texts.
    private static bool MayBeNumber(TypeSyntax type) =>
        type is not PredefinedTypeSyntax { Keyword: var keyword } || keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword or SyntaxKind.LongKeyword;

    private static int? ValueOf(IFieldSymbol field) => field switch
    {
        { HasConstantValue: true, ConstantValue: int value } => value,
        { HasConstantValue: true, ConstantValue: short value } => value,
        { HasConstantValue: true, ConstantValue: ushort value } => value,
        { HasConstantValue: true, ConstantValue: long value and >= int.MinValue and <= int.MaxValue } => (int)value,
        { IsStatic: true, IsReadOnly: true, Type.SpecialType: SpecialType.System_Int32 } => InitializerOf(field),
        _ => null,
    };

    private static int? InitializerOf(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax { Token.Value: int value } }
            ? value
            : null;

    private static bool HasOwnValue(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences is not { Length: 1 } declarations
        || declarations[0].GetSyntax() is not EnumMemberDeclarationSyntax { EqualsValue: null };

    // Exactly three digits, and a code that exists: Status404NotFound, Http404, E_404.
    private static int? NumberIn(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsDigit(name[i]))
            {
                continue;
            }

            var end = i;
            while (end < name.Length && char.IsDigit(name[end]))
            {
                end++;
            }

            if (end - i == 3
                && int.TryParse(name.Substring(i, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && StatusCatalog.TryGet(number, out _))
            {
                return number;
            }

            i = end;
        }

        return null;
    }
}
