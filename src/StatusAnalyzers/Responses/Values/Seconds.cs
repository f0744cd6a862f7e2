using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Tells texts that may be no whole number of seconds (delay-seconds of RFC 9110 §10.2.3).</summary>
internal static class Seconds
{
    /// <summary>How sure it is that the text is negative, or is made of a number with a fraction that is not rounded, or of a <c>TimeSpan</c>.</summary>
    public static SecondsFault FaultOf(IOperation value)
    {
        value = SteadyLocal.ValueOf(Unwrapped(value));
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string text && IsBrokenText(text) ? SecondsFault.Certain : SecondsFault.None;
        }

        switch (value)
        {
            case IInterpolatedStringOperation { Parts: var parts }:
                var fault = SecondsFault.None;
                foreach (var part in parts)
                {
                    if (part is IInterpolationOperation hole)
                    {
                        fault = Fractions.Surer(fault, FaultOf(hole.Expression, hole.FormatString));
                    }
                }

                return fault;
            case IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } number } call:
                return FaultOf(number, FormatOf(call));
            case IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "Convert" }, Arguments: { Length: > 0 } arguments }:
                return Fractions.OfNumber(arguments[0].Value);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Fractions.Surer(Fractions.OfNumber(sum.LeftOperand), Fractions.OfNumber(sum.RightOperand));
            case IConditionalAccessOperation access:
                return FaultOf(access.WhenNotNull);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return Fractions.Surer(FaultOf(choice.WhenTrue), FaultOf(whenFalse));
            case ICoalesceOperation coalesce:
                return Fractions.Surer(FaultOf(coalesce.Value), FaultOf(coalesce.WhenNull));
            default:
                return SecondsFault.None;
        }
    }

    // (StringValues)text, new StringValues(text)
    private static IOperation Unwrapped(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { Type.Name: "StringValues" or "String" } conversion:
                    value = conversion.Operand;
                    break;
                case IObjectCreationOperation { Type.Name: "StringValues", Arguments: { Length: 1 } arguments }:
                    value = arguments[0].Value;
                    break;
                default:
                    return value;
            }
        }
    }

    // A date is the other form of the header, and begins with the name of a day.
    private static bool IsBrokenText(string text) =>
        text.Length > 1 && ((text[0] == '-' && char.IsDigit(text[1])) || (char.IsDigit(text[0]) && (text.IndexOf('.') > 0 || text.IndexOf(':') > 0)));

    private static SecondsFault FaultOf(IOperation number, IOperation? format)
    {
        if (number.ConstantValue is { HasValue: true, Value: < 0 })
        {
            return SecondsFault.Certain;
        }

        // A format that is unknown may be anything.
        return format is null || (format.ConstantValue is { HasValue: true, Value: string text } && !IsWhole(text)) ? Fractions.OfNumber(number) : SecondsFault.None;
    }

    private static IOperation? FormatOf(IInvocationOperation call) => ResponseParts.Find(call, "format");

    // F0, N0, 0, # and their like; a custom format with digits behind a point is none. The others are the seconds of a TimeSpan.
    private static bool IsWhole(string format) =>
        format is "ss" or "%s" || ((format.EndsWith("0", StringComparison.Ordinal) || format.EndsWith("#", StringComparison.Ordinal)) && format.IndexOf('.') < 0);
}
