using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>Finds out what the text of a status code is compared with.</summary>
internal static class TextReader
{
    /// <summary>The comparisons of the text that <paramref name="call"/> gives; none if it gives the text of no status code.</summary>
    public static ImmutableArray<TextComparison> Read(IInvocationOperation call)
    {
        // ToString("D") is a number on purpose.
        if (call is not { TargetMethod.Name: "ToString", Arguments.Length: 0, Instance: { } instance }
            || CodeOf(instance) is not { } code
            || !SlotTypes.IsStatusEnum(code.Type))
        {
            return ImmutableArray<TextComparison>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<TextComparison>();
        IOperation text = call;
        while (text.Parent is IConversionOperation or IParenthesizedOperation || (text.Parent is IConditionalAccessOperation access && access.WhenNotNull == text))
        {
            text = text.Parent!;
        }

        switch (text.Parent)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                Add(equality.LeftOperand == text ? equality.RightOperand : equality.LeftOperand, equality.Syntax, ignoresCase: false, isOperator: true);
                break;

            case IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: > 0 } arguments } equals when equals.Instance == text:
                Add(arguments[0].Value, equals.Syntax, IgnoresCase(equals));
                break;

            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } equals } argument:
                var other = equals.Instance ?? (equals.Arguments[0] == argument ? equals.Arguments[1] : equals.Arguments[0]).Value;
                Add(other, equals.Syntax, IgnoresCase(equals));
                break;

            case IIsPatternOperation match:
                AddPattern(match.Pattern);
                break;

            case ISwitchExpressionOperation @switch:
                foreach (var arm in @switch.Arms)
                {
                    AddPattern(arm.Pattern);
                }

                break;

            case ISwitchOperation @switch:
                foreach (var section in @switch.Cases)
                {
                    foreach (var label in section.Clauses)
                    {
                        AddLabel(label);
                    }
                }

                break;
        }

        return found.ToImmutable();

        void AddLabel(ICaseClauseOperation label)
        {
            if (label is ISingleValueCaseClauseOperation { Value: { } single })
            {
                Add(single, single.Syntax, ignoresCase: false);
            }
            else if (label is IPatternCaseClauseOperation { Pattern: { } pattern })
            {
                AddPattern(pattern);
            }
        }

        void AddPattern(IPatternOperation pattern)
        {
            switch (pattern)
            {
                case IBinaryPatternOperation binary:
                    AddPattern(binary.LeftPattern);
                    AddPattern(binary.RightPattern);
                    break;
                case INegatedPatternOperation negated:
                    AddPattern(negated.Pattern);
                    break;
                case IConstantPatternOperation constant:
                    Add(constant.Value, constant.Syntax, ignoresCase: false);
                    break;
            }
        }

        void Add(IOperation other, SyntaxNode syntax, bool ignoresCase, bool isOperator = false)
        {
            if (other.ConstantValue is { HasValue: true, Value: string { Length: > 0 } constant })
            {
                found.Add(new TextComparison(call, code, constant, ignoresCase, syntax, isOperator));
            }
        }
    }

    // A cast to int has the number for its text.
    private static IOperation CodeOf(IOperation instance)
    {
        while (true)
        {
            switch (instance)
            {
                case IConversionOperation { IsImplicit: true } boxing:
                    instance = boxing.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    instance = parenthesized.Operand;
                    break;
                default:
                    return instance;
            }
        }
    }

    // Any comparison that is not exact: which one it is may not be known here.
    private static bool IgnoresCase(IInvocationOperation equals)
    {
        foreach (var argument in equals.Arguments)
        {
            if (argument.Parameter?.Type.Name == nameof(System.StringComparison))
            {
                return argument.Value.ConstantValue is not { HasValue: true, Value: (int)System.StringComparison.Ordinal };
            }
        }

        return false;
    }
}
