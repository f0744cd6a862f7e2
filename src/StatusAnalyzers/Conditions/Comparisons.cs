using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Comparisons with a constant.</summary>
internal static class Comparisons
{
    /// <summary>Whether it compares two numbers.</summary>
    public static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>The comparison that says the same with its sides swapped.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    /// <summary>
    /// The codes for which the comparison with <paramref name="value"/> holds. Of the comparisons with
    /// <see langword="null"/> only <c>==</c> and <c>!=</c> can hold, and <see langword="null"/> is neither less nor greater.
    /// </summary>
    public static CodeSet CodesOf(BinaryOperatorKind kind, int? value)
    {
        if (value is not { } code)
        {
            return kind switch
            {
                BinaryOperatorKind.Equals => CodeSet.Null,
                BinaryOperatorKind.NotEquals => CodeSet.Null.Complement(),
                _ => CodeSet.None,
            };
        }

        return kind switch
        {
            BinaryOperatorKind.Equals => CodeSet.Of(code),
            BinaryOperatorKind.NotEquals => CodeSet.Of(code).Complement(),
            BinaryOperatorKind.LessThan => CodeSet.Below(code),
            BinaryOperatorKind.LessThanOrEqual => CodeSet.Between(int.MinValue, code),
            BinaryOperatorKind.GreaterThan => CodeSet.Above(code),
            _ => CodeSet.Between(code, int.MaxValue),
        };
    }

    /// <summary>Reads a constant number, or a constant <see langword="null"/>; <see langword="false"/> if it is neither, or does not fit an <c>int</c>.</summary>
    public static bool TryReadConstant(IOperation operation, out int? value)
    {
        // What a constant is lifted to, to compare it with a nullable, is none itself.
        while (!operation.ConstantValue.HasValue && operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } lifted)
        {
            operation = lifted.Operand;
        }

        value = null;
        if (!operation.ConstantValue.HasValue)
        {
            return false;
        }

        switch (operation.ConstantValue.Value)
        {
            case null:
                return true;
            case int number:
                value = number;
                return true;
            case long number and >= int.MinValue and <= int.MaxValue:
                value = (int)number;
                return true;
            default:
                return false;
        }
    }
}
