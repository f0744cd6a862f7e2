using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Reads whether a value is content. A variable counts as content; a null, a default and an empty text do not.</summary>
internal static class ContentReader
{
    /// <summary>What <paramref name="value"/> is as content.</summary>
    public static ContentFact Read(IOperation value)
    {
        value = Written(value);
        return new ContentFact(PresenceOf(value), value);
    }

    /// <summary>The expression as it was written: the compiler's own conversions, to <see cref="object"/> for instance, are not.</summary>
    public static IOperation Written(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static ContentPresence PresenceOf(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is null or "" ? ContentPresence.None : ContentPresence.Present;
        }

        switch (value)
        {
            // (object)null, default(Order)
            case IConversionOperation conversion:
                return PresenceOf(conversion.Operand);
            case IDefaultValueOperation { Type.IsReferenceType: true }:
                return ContentPresence.None;
            case IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } }:
                return ContentPresence.None;

            // new StringContent("")
            case IObjectCreationOperation { Type: { Name: "StringContent" or "ByteArrayContent" }, Arguments: { Length: > 0 } arguments }:
                return PresenceOf(Written(arguments[0].Value));
            case IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } when sizes[0].ConstantValue is { HasValue: true, Value: 0 }:
                return ContentPresence.None;
            case IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } }:
                return ContentPresence.None;

            // The branch without content may belong to the status without any.
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return PresenceOf(Written(conditional.WhenTrue)) == ContentPresence.Present && PresenceOf(Written(whenFalse)) == ContentPresence.Present
                    ? ContentPresence.Present
                    : ContentPresence.Unknown;
            case ISwitchExpressionOperation or ICoalesceOperation or IConditionalAccessOperation or IInvalidOperation:
                return ContentPresence.Unknown;
            default:
                return ContentPresence.Present;
        }
    }
}
