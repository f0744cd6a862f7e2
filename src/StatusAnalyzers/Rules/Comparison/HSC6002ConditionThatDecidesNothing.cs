using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6002: tests of a code that exclude each other, or of which one always holds, and tests of its type.</summary>
internal static class HSC6002ConditionThatDecidesNothing
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ConditionThatDecidesNothing,
        title: "Condition that holds for every code or for none",
        messageFormat: "This is {0}: {1}; use '{2}'",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "A response has one status code, so no code is both below 200 and above 299, and every code differs from one of two. The operator that joins the tests is the wrong one. Equals finds no HttpStatusCode equal to a number.",
        source: "https://learn.microsoft.com/dotnet/csharp/language-reference/operators/boolean-logical-operators");

    /// <summary>Judges a list of tests.</summary>
    public static void Judge(Condition group, ConditionJudge judge)
    {
        foreach (var subject in ConditionJudge.SubjectsOf(group))
        {
            if (FindPair(group, subject) is var (one, other) && Steadiness.IsSteady(group, subject) && judge.IsStatus(subject))
            {
                var never = group.Kind == ConditionKind.All;
                judge.Report(Diagnostic.Create(
                    Descriptor,
                    group.Operation.Syntax.GetLocation(),
                    never ? "never true" : "always true",
                    never
                        ? $"no code passes both '{one.Operation.Syntax}' and '{other.Operation.Syntax}'"
                        : $"every code passes '{one.Operation.Syntax}' or '{other.Operation.Syntax}'",
                    Cure(group)));
                return;
            }
        }
    }

    /// <summary>Judges a comparison by <c>Equals</c>.</summary>
    public static void Judge(IInvocationOperation call, ConditionJudge judge)
    {
        if (BoxedComparison.TryRead(call, out var comparison))
        {
            judge.Report(Diagnostic.Create(
                Descriptor,
                call.Syntax.GetLocation(),
                "never true",
                $"'{comparison.Code.Syntax}' is of the type {NameOf(comparison.Code)}, and '{comparison.Other.Syntax}' of the type {NameOf(comparison.Other)}",
                CureOf(comparison, judge)));
        }
    }

    private static string? NameOf(IOperation value) => value.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string CureOf(in BoxedComparison comparison, ConditionJudge judge) =>
        SlotTypes.IsStatusEnum(comparison.Other.Type) ? "== (int)" + comparison.Other.Syntax
        : comparison.Other.ConstantValue.Value is int code && judge.Context.Vocabularies.HttpStatusCode is { } names && names.TryGetName(code, out var name) ? "== " + name
        : "==";

    // Two tests that decide together what neither decides alone, and that make sense when they are joined the other way.
    private static (Condition One, Condition Other)? FindPair(Condition group, Subject subject)
    {
        for (var i = 1; i < group.Parts.Length; i++)
        {
            var other = group.Parts[i].CoverageOf(subject);
            for (var j = 0; j < i; j++)
            {
                var one = group.Parts[j].CoverageOf(subject);
                if (!IsDecided(one, subject) && !IsDecided(other, subject)
                    && (group.Kind == ConditionKind.All ? one.And(other).IsNever(subject) : one.Or(other).IsAlways(subject)))
                {
                    return (group.Parts[j], group.Parts[i]);
                }
            }
        }

        return null;
    }

    private static bool IsDecided(in Coverage coverage, Subject subject) => coverage.IsNever(subject) || coverage.IsAlways(subject);

    private static string Cure(Condition group) => (group.Operation is IBinaryPatternOperation, group.Kind == ConditionKind.All) switch
    {
        (true, true) => "or",
        (true, false) => "and",
        (false, true) => "||",
        (false, false) => "&&",
    };
}
