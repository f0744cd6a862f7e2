using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Which types can hold a status code.</summary>
internal static class SlotTypes
{
    /// <summary>The type without <see cref="System.Nullable{T}"/> around it.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments }
            ? arguments[0]
            : type;

    /// <summary>Whether the type is <see cref="System.Nullable{T}"/>.</summary>
    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether the type is <c>System.Net.HttpStatusCode</c>, nullable or not.</summary>
    public static bool IsStatusEnum(ITypeSymbol? type) =>
        Underlying(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum, Name: "HttpStatusCode" } named
        && named.ContainingNamespace is { Name: "Net", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether the type is an integer that is wide enough, nullable or not.</summary>
    public static bool IsInteger(ITypeSymbol? type) => Underlying(type)?.SpecialType switch
    {
        SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => true,
        _ => false,
    };

    /// <summary>The type of what <paramref name="symbol"/> holds or returns; <see langword="null"/> if it holds nothing.</summary>
    public static ITypeSymbol? Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol method => Awaited(method.ReturnType),
        _ => null,
    };

    /// <summary>The element type of an array or a generic collection, or the value type of a dictionary; otherwise <see langword="null"/>.</summary>
    public static ITypeSymbol? Element(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { IsGenericType: true, TypeArguments: { Length: 1 } arguments } when type.SpecialType != SpecialType.System_Nullable_T => arguments[0],
        INamedTypeSymbol { IsGenericType: true, TypeArguments: { Length: 2 } pair } => pair[1],
        _ => null,
    };

    /// <summary>The type of that part of a symbol of type <paramref name="type"/>; <see langword="null"/> if it has no such part.</summary>
    public static ITypeSymbol? OfPart(ITypeSymbol? type, SlotPart part) => part switch
    {
        SlotPart.Value => type,
        SlotPart.Element or SlotPart.DictionaryValue => Element(type),
        SlotPart.Key => type is INamedTypeSymbol { IsGenericType: true, TypeArguments: { Length: 2 } pair } ? pair[0] : null,
        _ => null,
    };

    /// <summary>
    /// Whether a number that is converted to <paramref name="type"/> can still be a status code there: not in a byte, and
    /// not in a <see cref="double"/>.
    /// </summary>
    public static bool CanHold(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Char
            or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => false,
        _ => true,
    };

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } ? result[0] : type;
}
