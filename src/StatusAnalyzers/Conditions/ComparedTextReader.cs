using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Finds the constants that a text is compared with as a whole: <c>==</c>, <c>Equals</c>, patterns and labels.</summary>
internal static class ComparedTextReader
{
    /// <summary>The constants that <paramref name="text"/> is compared with; none if it goes elsewhere.</summary>
    public static ImmutableArray<ComparedText> Read(IOperation text)
    {
        text = Outermost(text);
        var found = ImmutableArray.CreateBuilder<ComparedText>();
        switch (text.Parent)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                Add(found, equality.LeftOperand == text ? equality.RightOperand : equality.LeftOperand, equality.Syntax);
                break;
            case IInvocationOperation { Arguments: { Length: > 0 } arguments } call when IsEquals(call) && call.Instance == text:
                Add(found, arguments[0].Value, call.Syntax, IgnoresCase(call));
                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument when IsEquals(call):
                Add(found, call.Instance ?? (call.Arguments[0] == argument ? call.Arguments[1] : call.Arguments[0]).Value, call.Syntax, IgnoresCase(call));
                break;
            case IIsPatternOperation match:
                AddPattern(found, match.Pattern);
                break;
            case ISwitchExpressionOperation @switch:
                AddArms(found, @switch);
                break;
            case ISwitchOperation @switch:
                AddLabels(found, @switch);
                break;
        }

        return found.ToImmutable();
    }

    /// <summary>The same text with the conversions around it, and the <c>?.</c> that it stands behind.</summary>
    public static IOperation Outermost(IOperation text)
    {
        while (text.Parent is IConversionOperation || (text.Parent is IConditionalAccessOperation access && access.WhenNotNull == text))
        {
            text = text.Parent;
        }

        return text;
    }

    /// <summary>Whether a comparison is anything but exact: which one it is may not be known here.</summary>
    public static bool IgnoresCase(IInvocationOperation comparison)
    {
        foreach (var argument in comparison.Arguments)
        {
            if (argument.Parameter?.Type.Name == nameof(StringComparison))
            {
                return argument.Value.ConstantValue is not { HasValue: true, Value: (int)StringComparison.Ordinal };
            }
        }

        return false;
    }

    private static bool IsEquals(IInvocationOperation call) =>
        call.TargetMethod is { Name: nameof(string.Equals), ContainingType.SpecialType: SpecialType.System_String };

    private static void AddArms(ImmutableArray<ComparedText>.Builder found, ISwitchExpressionOperation @switch)
    {
        foreach (var arm in @switch.Arms)
        {
            AddPattern(found, arm.Pattern);
        }
    }

    private static void AddLabels(ImmutableArray<ComparedText>.Builder found, ISwitchOperation @switch)
    {
        foreach (var section in @switch.Cases)
        {
            foreach (var label in section.Clauses)
            {
                if (label is ISingleValueCaseClauseOperation { Value: { } single })
                {
                    Add(found, single, single.Syntax);
                }
                else if (label is IPatternCaseClauseOperation { Pattern: { } pattern })
                {
                    AddPattern(found, pattern);
                }
            }
        }
    }

    private static void AddPattern(ImmutableArray<ComparedText>.Builder found, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation binary:
                AddPattern(found, binary.LeftPattern);
                AddPattern(found, binary.RightPattern);
                break;
            case INegatedPatternOperation negated:
                AddPattern(found, negated.Pattern);
                break;
            case IConstantPatternOperation constant:
                Add(found, constant.Value, constant.Syntax);
                break;
        }
    }

    private static void Add(ImmutableArray<ComparedText>.Builder found, IOperation other, SyntaxNode syntax, bool ignoresCase = false)
    {
        if (other.ConstantValue is { HasValue: true, Value: string { Length: > 0 } constant })
        {
            found.Add(new ComparedText(constant, ignoresCase, syntax));
        }
    }
}
