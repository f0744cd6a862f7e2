using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>A named constant whose value can be a status code.</summary>
/// <param name="Field">The constant field, enum member or read-only field.</param>
/// <param name="Value">Its value, 100 to 599.</param>
/// <param name="Named">The code that its name says; 0 if it says none.</param>
/// <param name="HasOwnValue">Whether its value is written, and not counted on from the enum member before.</param>
internal readonly record struct CodeConstant(IFieldSymbol Field, int Value, int Named, bool HasOwnValue)
{
    /// <summary>Whether the name says the value.</summary>
    public bool IsRight => Named == Value;

    /// <summary>Whether the name says another code than the value.</summary>
    public bool IsWrong => Named != 0 && Named != Value;
}
