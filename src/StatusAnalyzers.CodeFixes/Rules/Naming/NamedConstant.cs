using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>The constant that a diagnostic asks for, as the compilation has it.</summary>
internal sealed class NamedConstant
{
    private readonly int _value;

    private NamedConstant(in NamingFix fix, INamedTypeSymbol type, IFieldSymbol field, int value)
    {
        Fix = fix;
        _value = value;
        Type = type;
        Field = field;
    }

    /// <summary>What asked for it.</summary>
    public NamingFix Fix { get; }

    /// <summary>The type that holds it.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The constant itself.</summary>
    public IFieldSymbol Field { get; }

    /// <summary>Whether it is the member of an enum.</summary>
    public bool IsMember => Type.TypeKind == TypeKind.Enum;

    /// <summary>
    /// Finds the constant; <see langword="null"/> if one of the compilations that the file is in lacks it.
    /// </summary>
    public static NamedConstant? Find(in NamingFix fix, ImmutableArray<Compilation> compilations)
    {
        NamedConstant? first = null;
        foreach (var compilation in compilations)
        {
            if (Find(fix, compilation) is not { } found || (first is not null && found._value != first._value))
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }

    /// <summary>Whether it is worth the number that <paramref name="value"/> boxes.</summary>
    public bool Is(object? value) => value is int number && number == _value;

    /// <summary>Finds the constant in one compilation; <see langword="null"/> if it is not there.</summary>
    public static NamedConstant? Find(in NamingFix fix, Compilation compilation)
    {
        if (CompilationTypes.Find(compilation, fix.TypeName) is not { } type)
        {
            return null;
        }

        foreach (var member in type.GetMembers(fix.MemberName))
        {
            if (member is IFieldSymbol { IsConst: true, ConstantValue: int value } field
                && compilation.IsSymbolAccessibleWithin(field, compilation.Assembly))
            {
                return new NamedConstant(fix, type, field, value);
            }
        }

        return null;
    }
}
