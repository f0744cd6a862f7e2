using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Reads patterns that a code is matched with.</summary>
internal static class PatternReader
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="quantity">What is matched with it.</param>
    public static Condition Read(IPatternOperation pattern, in Quantity quantity)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation binary:
                var kind = binary.OperatorKind == BinaryOperatorKind.And ? ConditionKind.All : ConditionKind.Any;
                return Condition.Join(kind, binary, binary.LeftPattern, Read(binary.LeftPattern, quantity), binary.RightPattern, Read(binary.RightPattern, quantity));

            case INegatedPatternOperation negated:
                return Condition.Negate(negated, Read(negated.Pattern, quantity));

            case IConstantPatternOperation constant when Comparisons.TryReadConstant(constant.Value, out var value):
                return Condition.Test(constant, quantity, BinaryOperatorKind.Equals, value, constant.Value);

            case IRelationalPatternOperation relational when Comparisons.TryReadConstant(relational.Value, out var value):
                return Condition.Test(relational, quantity, relational.OperatorKind, value, relational.Value);

            default:
                return Condition.Unknown(pattern);
        }
    }

    /// <summary>What the whole pattern <paramref name="pattern"/> is matched with, if that is one code.</summary>
    public static Quantity? InputOf(IPatternOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation match => ConditionReader.QuantityOf(match.Value),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => ConditionReader.QuantityOf(@switch.Value),
        IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } } => ConditionReader.QuantityOf(@switch.Value),
        IPropertySubpatternOperation property => ConditionReader.QuantityOf(property.Member),
        _ => null,
    };
}
