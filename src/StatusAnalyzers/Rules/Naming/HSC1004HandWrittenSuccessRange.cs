using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Rules.Comparison;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1004: 200 to 299, written out for a response that has <c>IsSuccessStatusCode</c>.</summary>
internal static class HSC1004HandWrittenSuccessRange
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.HandWrittenSuccessRange,
        title: "Success range written by hand",
        messageFormat: "Use {0} instead of the range 200–299",
        Categories.Naming,
        DiagnosticSeverity.Info,
        description: "IsSuccessStatusCode is true for 200 to 299. It has a name, and its bounds cannot be wrong.",
        source: "https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage.issuccessstatuscode");

    private static readonly CodeSet Success = CodeSet.Between(200, 299);

    /// <summary>Judges a condition: whether it, or two parts in a row of it, are exactly the range, or exactly what is outside of it.</summary>
    public static void Judge(Condition condition, ConditionJudge judge)
    {
        if (SubjectOf(condition) is { } subject
            && condition.Kind is ConditionKind.Test or ConditionKind.All or ConditionKind.Any
            && IsRange(condition.CoverageOf(subject), out var isOutside))
        {
            if (Steadiness.IsSteady(condition, subject) && ExpressionOf(condition.Operation, ref isOutside) is { } whole)
            {
                Report(whole.Span, subject, condition, isOutside, judge);
            }
        }
        else if (condition is { Kind: ConditionKind.All or ConditionKind.Any, Operation: IBinaryOperation })
        {
            JudgePairs(condition, judge);
        }
    }

    // ok && code >= 200 && code < 300
    private static void JudgePairs(Condition group, ConditionJudge judge)
    {
        for (var i = 1; i < group.Parts.Length; i++)
        {
            var (one, other) = (group.Parts[i - 1], group.Parts[i]);
            if (SubjectOf(one) is { } subject)
            {
                var (left, right) = (one.CoverageOf(subject), other.CoverageOf(subject));
                if (IsRange(group.Kind == ConditionKind.All ? left.And(right) : left.Or(right), out var isOutside)
                    && !IsRange(left, out _)
                    && !IsRange(right, out _)
                    && Steadiness.IsSteady(group, subject))
                {
                    Report(TextSpan.FromBounds(one.Operation.Syntax.SpanStart, other.Operation.Syntax.Span.End), subject, group, isOutside, judge);
                }
            }
        }
    }

    private static void Report(TextSpan place, Subject subject, Condition condition, bool isOutside, ConditionJudge judge)
    {
        if (CodeOfResponse.AccessOf(subject) is { } access)
        {
            judge.Report(Diagnostic.Create(
                Descriptor,
                Location.Create(access.SyntaxTree, place),
                additionalLocations: new[] { access.GetLocation() },
                CapturedFlag.WriteTo(
                    ImmutableDictionary<string, string?>.Empty.SetItem(ConditionFixes.OutsideKey, isOutside ? "true" : "false"),
                    CapturedText.Includes(condition.Operation)),
                (isOutside ? "!" : "") + access.Expression + "." + ClientResponse.SuccessProperty));
        }
    }

    private static bool IsRange(in Coverage coverage, out bool isOutside)
    {
        var codes = coverage.Possibly.Intersect(CodeSet.Numbers);
        isOutside = codes.Equals(Success.Complement().Intersect(CodeSet.Numbers));
        return coverage.IsExact && (isOutside || codes.Equals(Success));
    }

    // The first code that is asked for, if it may be that of a response.
    private static Subject? SubjectOf(Condition condition)
    {
        while (!condition.Parts.IsEmpty)
        {
            condition = condition.Parts[0];
        }

        return condition.Subject is { } subject && CodeOfResponse.MayBe(subject) ? subject : null;
    }

    // A pattern is no expression of its own: "is" and its sides are.
    private static SyntaxNode? ExpressionOf(IOperation operation, ref bool isOutside)
    {
        while (operation is IPatternOperation)
        {
            switch (operation.Parent)
            {
                case INegatedPatternOperation negated:
                    isOutside = !isOutside;
                    operation = negated;
                    break;
                case IIsPatternOperation match:
                    operation = match;
                    break;
                default:
                    return null;
            }
        }

        return operation.Syntax;
    }
}
