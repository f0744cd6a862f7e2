using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6004: a division that was to give the class of a code gives something else.</summary>
internal static class HSC6004WrongClassArithmetic
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.WrongClassArithmetic,
        title: "Class arithmetic that gives no class",
        messageFormat: "'{0}' covers {1}; use '{2} / 100' and compare it with {3}",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "The first digit of a code is its class: code / 100 is 2 for success. Any other divisor mixes two classes, a remainder mixes all of them, and no code divided by 100 is 20.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");

    /// <summary>Judges one test.</summary>
    public static void Judge(Condition condition, ConditionJudge judge)
    {
        if (condition is not { Kind: ConditionKind.Test, Operator: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, Value: { } value })
        {
            return;
        }

        if (condition.Divisor > 1)
        {
            var codes = CodeSet.Of(value).BeforeDivisionBy(condition.Divisor);
            if (IsWrong(condition.Divisor, value) && FirstDigit(condition.Divisor * (long)value) is { } digit)
            {
                Report(condition, condition.Subject!, codes.ToString(), digit, judge);
            }
        }
        else if (value is >= 1 and <= 5 && Dividend(condition.Subject!.Expression) is { } dividend)
        {
            Report(condition, dividend, $"1{value:00}, 2{value:00}, 3{value:00}, 4{value:00}, 5{value:00}", value, judge);
        }
    }

    // Ten codes at a time (code / 10 == 40) are right, and so is "no code at all" (code / 100 == 0).
    private static bool IsWrong(int divisor, int value) => divisor switch
    {
        100 => value > 9,
        200 or 300 or 400 or 500 => value > 0,
        10 => value is >= 1 and <= 5,
        _ => false,
    };

    // code % 100 == 4
    private static Subject? Dividend(IOperation expression) =>
        expression is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder, OperatorMethod: null } remainder
            && Comparisons.TryReadConstant(remainder.RightOperand, out var divisor)
            && divisor == 100
                ? Subject.Of(remainder.LeftOperand)
                : null;

    private static int? FirstDigit(long code)
    {
        while (code > 9)
        {
            code /= 10;
        }

        return code is >= 1 and <= 5 ? (int)code : null;
    }

    private static void Report(Condition condition, Subject subject, string codes, int digit, ConditionJudge judge)
    {
        if (judge.IsStatus(subject))
        {
            judge.Report(Diagnostic.Create(
                Descriptor,
                condition.Operation.Syntax.GetLocation(),
                condition.Operation.Syntax,
                codes,
                NumberOf(subject.Expression),
                digit.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // An enum is divided as a number only.
    private static string NumberOf(IOperation code) => code.Type?.TypeKind == TypeKind.Enum ? "(int)" + code.Syntax : code.Syntax.ToString();
}
