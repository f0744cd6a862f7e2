using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6001: a range from one class of codes to another misses its first or last code by one.</summary>
internal static class HSC6001RangeOffByOne
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.RangeOffByOne,
        title: "Range of codes that is off by one",
        messageFormat: "The range covers {0}: {1} is {2}; use '{3}'",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "The classes of codes begin at 100, 200, 300, 400 and 500. A range that ends one beside such an edge takes in a code of the next class or leaves one of its own out.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");

    /// <summary>Judges a list of tests: <c>a &amp;&amp; b</c> is a range, <c>a || b</c> what is outside of one.</summary>
    public static void Judge(Condition group, ConditionJudge judge)
    {
        foreach (var part in group.Parts)
        {
            if (TryReadBound(part, group.Kind, out var lower) && lower.IsLower && FindUpper(group, lower) is { } upper)
            {
                Judge(group, lower, upper, judge);
            }
        }
    }

    private static void Judge(Condition group, in CodeBound lower, in CodeBound upper, ConditionJudge judge)
    {
        // Neither bound is looked at alone: > 200 up to some code inside of a class is a choice.
        if (lower.ClassOfEdge is not { } first || upper.ClassOfEdge is not { } last || first >= last)
        {
            return;
        }

        Report(group, lower, lower, upper, judge);
        Report(group, upper, lower, upper, judge);
    }

    private static void Report(Condition group, in CodeBound bound, in CodeBound lower, in CodeBound upper, ConditionJudge judge)
    {
        var subject = bound.Test.Subject!;
        if (bound.IsRight || IsHandledBeside(group, bound) || !Steadiness.IsSteady(group, subject) || !judge.IsStatus(subject))
        {
            return;
        }

        // What the two bounds say, without what else is asked.
        var range = CodeSet.Between(lower.Edge, upper.Edge);
        var covered = group.Kind == ConditionKind.All ? range : range.Complement();
        var cure = Operators.TextOf(bound.Cure) + " " + bound.Test.Constant!.Syntax;
        judge.Report(Diagnostic.Create(
            Descriptor,
            bound.Test.Operation.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.SetItem(ConditionFixes.OperatorKey, Operators.TextOf(bound.CureAsWritten)),
            covered,
            CodeWording.Of(bound.Missed),
            covered.Contains(bound.Missed) ? "in it" : "left out",
            cure));
    }

    // Whether a test in the same chain is for the very code that the bound misses: then whatever leaves it out does so on purpose.
    private static bool IsHandledBeside(Condition group, in CodeBound bound)
    {
        foreach (var condition in Chain.Around(group.Operation))
        {
            if (Handles(condition, bound))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Handles(Condition condition, in CodeBound bound)
    {
        if (condition.Kind == ConditionKind.Test)
        {
            return condition.Divisor == 1
                && condition.Value == bound.Missed
                && condition.Operation != bound.Test.Operation
                && condition.Subject!.IsSame(bound.Test.Subject!)

                // c <= 200 beside c > 200 && c < 300 ends where the range begins. Were that end wrong, it would be reported itself.
                && (condition.Operator is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                    || (bound.IsLower && condition.Operator == BinaryOperatorKind.LessThanOrEqual));
        }

        foreach (var part in condition.Parts)
        {
            if (Handles(part, bound))
            {
                return true;
            }
        }

        return false;
    }

    private static CodeBound? FindUpper(Condition group, in CodeBound lower)
    {
        CodeBound? found = null;
        foreach (var part in group.Parts)
        {
            if (TryReadBound(part, group.Kind, out var bound) && bound.Test != lower.Test && bound.Test.Subject!.IsSame(lower.Test.Subject!))
            {
                if (bound.IsLower || found is not null)
                {
                    return null;
                }

                found = bound;
            }
        }

        return found;
    }

    private static bool TryReadBound(Condition part, ConditionKind kind, out CodeBound bound)
    {
        bound = new CodeBound(part, kind == ConditionKind.Any);
        return part.Kind == ConditionKind.Test
            && part.Divisor == 1
            && part.Value is not null
            && part.Operator is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals);
    }
}
