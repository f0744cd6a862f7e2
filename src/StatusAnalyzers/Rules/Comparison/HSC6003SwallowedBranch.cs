using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6003: the branches before a branch leave no code for it.</summary>
internal static class HSC6003SwallowedBranch
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.SwallowedBranch,
        title: "Branch that an earlier one swallows",
        messageFormat: "No code gets to this branch: {0} {1} before; swap the branches, or remove this one",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "Branches are tried in order. One for 500 and up that stands behind one for 400 and up never runs, and the compiler tells so only of patterns.",
        source: "https://learn.microsoft.com/dotnet/csharp/language-reference/statements/selection-statements");

    /// <summary>Judges the branch at <paramref name="index"/> of <paramref name="branches"/>, which are tried in order.</summary>
    public static void Judge(ImmutableArray<Branch> branches, int index, ConditionJudge judge)
    {
        foreach (var subject in ConditionJudge.SubjectsOf(branches[index].Condition))
        {
            if (IsSwallowed(branches, index, subject, out var codes)
                && Steadiness.IsSteady(Conditions(branches, index), subject)
                && judge.IsStatus(subject))
            {
                Report(branches, index, subject, codes, judge);
                return;
            }
        }
    }

    private static bool IsSwallowed(ImmutableArray<Branch> branches, int index, Subject subject, out CodeSet codes)
    {
        var taken = CodeSet.None;
        for (var i = First(index); i < index; i++)
        {
            taken = taken.Union(branches[i].Condition.CoverageOf(subject).Surely);
        }

        // A branch for no code at all is not swallowed: its own condition is wrong.
        codes = branches[index].Condition.CoverageOf(subject).Possibly.Intersect(subject.Universe);
        return !codes.Intersect(CodeSet.Numbers).IsEmpty && codes.IsWithin(taken);
    }

    // A branch is judged by the nearest before it, so that a long list costs no more than its length.
    private static int First(int index) => Math.Max(0, index - BranchReader.MaxBranches);

    private static void Report(ImmutableArray<Branch> branches, int index, Subject subject, CodeSet codes, ConditionJudge judge)
    {
        var swallower = index - 1;
        while (swallower >= First(index) && !codes.IsWithin(branches[swallower].Condition.CoverageOf(subject).Surely))
        {
            swallower--;
        }

        var canSwap = swallower == index - 1
            && BranchSwap.IsSafe(branches[swallower], branches[index])
            && !branches[swallower].Condition.CoverageOf(subject).Possibly.IsWithin(branches[index].Condition.CoverageOf(subject).Surely);
        judge.Report(Diagnostic.Create(
            Descriptor,
            branches[index].Location,
            ImmutableDictionary<string, string?>.Empty.SetItem(ConditionFixes.SwapKey, canSwap ? "true" : "false"),
            swallower < First(index) ? "the branches above take" : $"'{branches[swallower].Text}' takes",
            codes));
    }

    private static ImmutableArray<Condition> Conditions(ImmutableArray<Branch> branches, int last)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        for (var i = First(last); i <= last; i++)
        {
            conditions.Add(branches[i].Condition);
        }

        return conditions.ToImmutable();
    }
}
