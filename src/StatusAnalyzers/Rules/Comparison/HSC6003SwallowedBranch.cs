using System;
using System.Collections.Immutable;
using System.Linq;
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
        messageFormat: "No code gets to this branch: {0} {1} before; move this branch up, or remove it",
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
        // A branch for no code at all is not swallowed: its own condition is wrong.
        codes = CodesOf(branches[index], subject);
        return !codes.Intersect(CodeSet.Numbers).IsEmpty && codes.IsWithin(TakenBy(branches, First(index), index, subject));
    }

    private static CodeSet CodesOf(in Branch branch, Subject subject) => branch.Condition.CoverageOf(subject).Possibly.Intersect(subject.Universe);

    // What the branches from "first" to the one before "end" leave to none behind them.
    private static CodeSet TakenBy(ImmutableArray<Branch> branches, int first, int end, Subject subject)
    {
        var taken = CodeSet.None;
        for (var i = first; i < end; i++)
        {
            taken = taken.Union(branches[i].Condition.CoverageOf(subject).Surely);
        }

        return taken;
    }

    // A branch is judged by the nearest before it, so that a long list costs no more than its length.
    private static int First(int index) => Math.Max(0, index - BranchReader.MaxBranches);

    private static void Report(ImmutableArray<Branch> branches, int index, Subject subject, CodeSet codes, ConditionJudge judge)
    {
        var swallowers = ImmutableArray.CreateBuilder<Branch>();
        var first = index;
        for (var i = index - 1; i >= First(index); i--)
        {
            if (codes.IsWithin(branches[i].Condition.CoverageOf(subject).Surely))
            {
                swallowers.Insert(0, branches[i]);
                first = i;
            }
        }

        judge.Report(Diagnostic.Create(
            Descriptor,
            branches[index].Location,
            swallowers.Count > 0 && CanMove(branches, first, index, subject) ? swallowers.Select(static swallower => swallower.Location) : null,
            swallowers.Count > 0 ? $"'{swallowers[swallowers.Count - 1].Text}' takes" : "the branches above take",
            codes));
    }

    // Codes have to get to it there, and still to those that it would stand before.
    private static bool CanMove(ImmutableArray<Branch> branches, int first, int index, Subject subject)
    {
        var taken = TakenBy(branches, First(index), first, subject);
        if (CodesOf(branches[index], subject).IsWithin(taken) || !BranchMove.IsSafe(branches, first, index))
        {
            return false;
        }

        var moved = branches[index].Condition.CoverageOf(subject).Surely;
        for (var i = first; i < index; i++)
        {
            var codes = CodesOf(branches[i], subject);
            if (codes.IsWithin(taken.Union(moved)) && !codes.IsWithin(taken))
            {
                return false;
            }

            taken = taken.Union(branches[i].Condition.CoverageOf(subject).Surely);
        }

        return true;
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
