using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Tells numbers of seconds that have a fraction from those that are whole by construction.</summary>
internal static class Fractions
{
    /// <summary>As far as values are followed: broken code may define one by itself.</summary>
    public const int Deepest = 6;

    /// <summary>The surer one of two.</summary>
    public static SecondsFault Surer(SecondsFault one, SecondsFault other) => (SecondsFault)Math.Max((int)one, (int)other);

    /// <summary>How sure it is that the text of <paramref name="number"/> is no whole number; of a <c>TimeSpan</c> it is certain, wherever that comes from.</summary>
    public static SecondsFault OfNumber(IOperation number) => IsSpan(ContentReader.Written(number).Type) ? SecondsFault.Certain : OfNumber(number, 0);

    /// <summary>The same of a number that <paramref name="depth"/> values are made of.</summary>
    public static SecondsFault OfNumber(IOperation number, int depth)
    {
        number = FixedMember.ValueOf(SteadyLocal.ValueOf(number));
        if (number.ConstantValue is { HasValue: true, Value: var constant })
        {
            return IsWhole(constant) ? SecondsFault.None : SecondsFault.Certain;
        }

        return !IsFractional(number.Type) || number is ILocalReferenceOperation || IsRounded(number) ? SecondsFault.None
            : depth > Deepest ? SecondsFault.Possible
            : OfExpression(number, depth + 1);
    }

    private static SecondsFault OfExpression(IOperation number, int depth) => number switch
    {
        IPropertyReferenceOperation { Property.Name: "TotalSeconds", Instance: { } span } => WholeSpans.FaultOf(span, depth),

        // (double)seconds
        IConversionOperation conversion => OfNumber(conversion.Operand, depth),
        IUnaryOperation unary => OfNumber(unary.Operand, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } => SecondsFault.Certain,
        IBinaryOperation binary => Surer(OfNumber(binary.LeftOperand, depth), OfNumber(binary.RightOperand, depth)),
        IInvocationOperation { TargetMethod: { Name: "Max" or "Min", ContainingType.Name: "Math" }, Arguments: { Length: 2 } arguments } =>
            Surer(OfNumber(arguments[0].Value, depth), OfNumber(arguments[1].Value, depth)),
        IConditionalAccessOperation access => OfNumber(access.WhenNotNull, depth),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Surer(OfNumber(choice.WhenTrue, depth), OfNumber(whenFalse, depth)),
        ICoalesceOperation coalesce => Surer(OfNumber(coalesce.Value, depth), OfNumber(coalesce.WhenNull, depth)),
        _ => SecondsFault.Possible,
    };

    private static bool IsWhole(object? constant) => constant switch
    {
        double number => number == Math.Floor(number),
        float number => number == Math.Floor(number),
        decimal number => number == decimal.Floor(number),
        _ => true,
    };

    private static bool IsFractional(ITypeSymbol? type) =>
        SlotTypes.Underlying(type) is { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal };

    private static bool IsSpan(ITypeSymbol? type) => SlotTypes.Underlying(type) is { Name: "TimeSpan", ContainingNamespace.Name: "System" };

    private static bool IsRounded(IOperation number)
    {
        foreach (var inner in number.DescendantsAndSelf())
        {
            if (inner is IInvocationOperation { TargetMethod.Name: "Ceiling" or "Floor" or "Round" or "Truncate" })
            {
                return true;
            }
        }

        return false;
    }
}
