using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Reads what expressions and patterns ask about codes. Whether these are status codes is another question.</summary>
internal static class ConditionReader
{
    /// <summary>
    /// How many operators deep a condition is read. The compiler takes a chain of thousands without a call into itself per
    /// link; this reader does not, and whoever writes more than this asks about no status.
    /// </summary>
    public const int MaxDepth = 200;

    /// <summary>The whole condition that <paramref name="part"/>, an expression or a pattern, is part of; itself if it stands alone.</summary>
    public static IOperation WholeOf(IOperation part)
    {
        while (part.Parent is IPatternOperation or IIsPatternOperation or IBinaryOperation or IUnaryOperation)
        {
            part = part.Parent;
        }

        return part;
    }

    /// <summary>Reads an expression of type <see cref="bool"/>.</summary>
    public static Condition Read(IOperation operation) => Read(operation, 0);

    /// <summary>The code that <paramref name="operation"/> gives, or what a division by a constant makes of it.</summary>
    public static Quantity? QuantityOf(IOperation operation)
    {
        if (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } division)
        {
            return Comparisons.TryReadConstant(division.RightOperand, out var divisor) && divisor > 0 && Subject.Of(division.LeftOperand) is { } dividend
                ? new Quantity(dividend, divisor.Value)
                : null;
        }

        return Subject.Of(operation) is { } subject ? new Quantity(subject, 1) : null;
    }

    private static Condition Read(IOperation operation, int depth)
    {
        switch (operation)
        {
            case var _ when depth > MaxDepth:
                return Condition.Unknown(operation);

            case IUnaryOperation negation when IsNegation(negation):
                return Condition.Negate(negation, Read(negation.Operand, depth + 1));

            case IBinaryOperation binary when KindOf(binary) is not ConditionKind.Unknown and var kind:
                return Condition.Join(kind, binary, binary.LeftOperand, Read(binary.LeftOperand, depth + 1), binary.RightOperand, Read(binary.RightOperand, depth + 1));

            case IBinaryOperation { OperatorMethod: null } comparison when Comparisons.IsComparison(comparison.OperatorKind):
                return ReadComparison(comparison);

            case IIsPatternOperation match when QuantityOf(match.Value) is { } quantity:
                return PatternReader.Read(match.Pattern, quantity);

            case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } when QuantityOf(nullable) is { } quantity:
                return Condition.Test(operation, quantity, BinaryOperatorKind.NotEquals, value: null, operation);

            default:
                return Condition.Unknown(operation);
        }
    }

    private static Condition ReadComparison(IBinaryOperation comparison)
    {
        var (quantity, constant, kind) = Comparisons.TryReadConstant(comparison.RightOperand, out var value)
            ? (comparison.LeftOperand, comparison.RightOperand, comparison.OperatorKind)
            : (comparison.RightOperand, comparison.LeftOperand, Comparisons.Mirror(comparison.OperatorKind));
        return (constant == comparison.RightOperand || Comparisons.TryReadConstant(constant, out value))
            && !quantity.ConstantValue.HasValue
            && QuantityOf(quantity) is { } read
                ? Condition.Test(comparison, read, kind, value, constant)
                : Condition.Unknown(comparison);
    }

    // & and | on booleans join them as && and || do.
    private static ConditionKind KindOf(IOperation? operation) =>
        operation is IBinaryOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } binary
            ? binary.OperatorKind switch
            {
                BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => ConditionKind.All,
                BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => ConditionKind.Any,
                _ => ConditionKind.Unknown,
            }
            : ConditionKind.Unknown;

    private static bool IsNegation(IOperation? operation) =>
        operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean };
}
