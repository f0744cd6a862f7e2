using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
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
