using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>Reads patterns that a code is matched with.</summary>
internal static class PatternReader
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="quantity">What is matched with it.</param>
    public static Condition Read(IPatternOperation pattern, in Quantity quantity) => Read(pattern, quantity, 0);

    /// <summary>What the whole pattern <paramref name="pattern"/> is matched with, if that is one code.</summary>
    public static Quantity? InputOf(IPatternOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation match => ConditionReader.QuantityOf(match.Value),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => ConditionReader.QuantityOf(@switch.Value),
        IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } } => ConditionReader.QuantityOf(@switch.Value),
        IPropertySubpatternOperation property => ConditionReader.QuantityOf(property.Member),
        _ => null,
    };

    private static Condition Read(IPatternOperation pattern, in Quantity quantity, int depth)
    {
        switch (pattern)
        {
            case var _ when depth > ConditionReader.MaxDepth:
                return Condition.Unknown(pattern);

            case IBinaryPatternOperation binary:
                var kind = binary.OperatorKind == BinaryOperatorKind.And ? ConditionKind.All : ConditionKind.Any;
                return Condition.Join(kind, binary, binary.LeftPattern, Read(binary.LeftPattern, quantity, depth + 1), binary.RightPattern, Read(binary.RightPattern, quantity, depth + 1));

            case INegatedPatternOperation negated:
                return Condition.Negate(negated, Read(negated.Pattern, quantity, depth + 1));

            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Condition.Always(pattern);

            // A pattern of the code's own type, and { }, keep out null alone.
            case ITypePatternOperation { MatchedType: { } type } when IsTypeOfInput(type, pattern):
            case IDeclarationPatternOperation { MatchedType: { } declared } when IsTypeOfInput(declared, pattern):
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true, MatchedType: { } matched } when IsTypeOfInput(matched, pattern):
                return Condition.Test(pattern, quantity, BinaryOperatorKind.NotEquals, value: null, pattern);

            case IConstantPatternOperation constant when Comparisons.TryReadConstant(constant.Value, out var value):
                return Condition.Test(constant, quantity, BinaryOperatorKind.Equals, value, constant.Value);

            case IRelationalPatternOperation relational when Comparisons.TryReadConstant(relational.Value, out var value):
                return Condition.Test(relational, quantity, relational.OperatorKind, value, relational.Value);

            default:
                return Condition.Unknown(pattern);
        }
    }

    private static bool IsTypeOfInput(ITypeSymbol type, IPatternOperation pattern) =>
        SymbolEqualityComparer.Default.Equals(type, SlotTypes.Underlying(pattern.InputType));
}
