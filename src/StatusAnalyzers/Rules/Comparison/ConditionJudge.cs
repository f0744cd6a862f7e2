using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>What the rules about conditions ask before they report, and where they report to.</summary>
internal sealed class ConditionJudge(StatusContext context, SlotFinder slots, Action<Diagnostic> report)
{
    /// <summary>What is known of the compilation.</summary>
    public StatusContext Context => context;

    /// <summary>Whether <paramref name="subject"/> is a slot. Asked last: to infer it, code is read.</summary>
    public bool IsStatus(Subject subject) => SlotExpressions.WayOf(subject.Expression, slots, SlotFinder.MaxHops) != SlotWay.None;

    /// <summary>Reports <paramref name="diagnostic"/>.</summary>
    public void Report(Diagnostic diagnostic) => report(diagnostic);

    /// <summary>The subjects that the parts of <paramref name="group"/> test, each once.</summary>
    public static List<Subject> SubjectsOf(Condition group)
    {
        var subjects = new List<Subject>();
        Collect(group);
        return subjects;

        void Collect(Condition condition)
        {
            if (condition.Subject is { } subject && !subjects.Exists(known => known.IsSame(subject)))
            {
                subjects.Add(subject);
            }

            foreach (var part in condition.Parts)
            {
                Collect(part);
            }
        }
    }

    /// <summary>
    /// Whether the member around <paramref name="group"/> tests for the code that <paramref name="bound"/> misses in another
    /// place: then the code was thought of, and whatever leaves it out does so on purpose.
    /// </summary>
    public static bool IsTestedInMember(Condition group, CodeBound bound) =>
        // What ends where the bound begins: c <= 200 beside c > 200 && c < 300. If that end is wrong, it is reported itself.
        IsTestedInMember(group, bound.Missed, bound.IsLower ? BinaryOperatorKind.LessThanOrEqual : BinaryOperatorKind.None, bound.Test.Operation);

    /// <summary>Whether the member around <paramref name="group"/> tests for <paramref name="code"/> alone in any place.</summary>
    public static bool IsTestedInMember(Condition group, int code) => IsTestedInMember(group, code, BinaryOperatorKind.None, except: null);

    private static bool IsTestedInMember(Condition group, int code, BinaryOperatorKind also, IOperation? except)
    {
        foreach (var operation in RootOf(group.Operation).Descendants())
        {
            var (constant, comparison) = operation switch
            {
                IConstantPatternOperation pattern => (pattern.Value, BinaryOperatorKind.Equals),
                ISingleValueCaseClauseOperation label => (label.Value, BinaryOperatorKind.Equals),
                IRelationalPatternOperation pattern => (pattern.Value, pattern.OperatorKind),
                IBinaryOperation binary when ConditionReader.Read(binary) is { Kind: ConditionKind.Test, Constant: { } value } test => (value, test.Operator),
                _ => (null, BinaryOperatorKind.None),
            };
            if (constant is not null
                && (comparison is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals || comparison == also)
                && Comparisons.TryReadConstant(constant, out var tested)
                && tested == code
                && operation != except)
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
