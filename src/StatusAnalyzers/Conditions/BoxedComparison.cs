using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// A comparison by <c>Equals(object)</c> of a code with what has another type: <c>response.StatusCode.Equals(404)</c>. It asks
/// for the type first, and an <c>HttpStatusCode</c> is no <c>int</c>.
/// </summary>
/// <param name="Code">What <c>Equals</c> is called on.</param>
/// <param name="Other">What it is compared with.</param>
internal readonly record struct BoxedComparison(IOperation Code, IOperation Other)
{
    /// <summary>Whether the call compares an <c>HttpStatusCode</c> with a number or a text, or a number with an <c>HttpStatusCode</c>.</summary>
    public static bool TryRead(IInvocationOperation call, out BoxedComparison comparison)
    {
        comparison = default;
        if (call is not { TargetMethod: { Name: nameof(Equals), Parameters: { Length: 1 } parameters }, Instance: { } instance, Arguments: { Length: 1 } arguments }
            || parameters[0].Type.SpecialType != SpecialType.System_Object)
        {
            return false;
        }

        comparison = new BoxedComparison(Unboxed(instance), Unboxed(arguments[0].Value));
        return comparison.IsOfTwoTypes() && comparison.HasValue();
    }

    private static IOperation Unboxed(IOperation value) => value is IConversionOperation { IsImplicit: true } boxing ? boxing.Operand : value;

    private bool IsOfTwoTypes() => SlotTypes.IsStatusEnum(Code.Type)
        ? SlotTypes.IsInteger(Other.Type) || Other.Type?.SpecialType == SpecialType.System_String
        : SlotTypes.IsStatusEnum(Other.Type) && SlotTypes.IsInteger(Code.Type);

    // Of two that are null, each equals the other.
    private bool HasValue() => SymbolEqualityComparer.Default.Equals(SlotTypes.Underlying(Code.Type), Code.Type) || Other.ConstantValue is { HasValue: true, Value: not null };
}
