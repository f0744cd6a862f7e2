using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>Recognises the text that <c>ToString()</c> makes of a status code.</summary>
internal static class CodeText
{
    /// <summary>The enum of the code whose text <paramref name="call"/> gives; <see langword="null"/> if it gives the text of no status code.</summary>
    public static INamedTypeSymbol? EnumOf(IInvocationOperation call)
    {
        // ToString("D") is a number on purpose, and so is that of a cast to int.
        if (call is not { TargetMethod.Name: nameof(ToString), Arguments.IsEmpty: true, Instance: { } code })
        {
            return null;
        }

        while (code is IConversionOperation { IsImplicit: true } boxing)
        {
            code = boxing.Operand;
        }

        return SlotTypes.IsStatusEnum(code.Type) ? SlotTypes.Underlying(code.Type) as INamedTypeSymbol : null;
    }
}
