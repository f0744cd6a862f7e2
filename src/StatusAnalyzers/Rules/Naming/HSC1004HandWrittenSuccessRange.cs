using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Rules.Comparison;

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

    /// <summary>Judges a condition that is exactly the range, or exactly what is outside of it.</summary>
    public static void Judge(Condition condition, ConditionJudge judge)
    {
        if (condition.Kind is ConditionKind.Not or ConditionKind.Unknown
            || FirstSubject(condition) is not { Expression: IPropertyReferenceOperation { Syntax: MemberAccessExpressionSyntax access } property } subject
            || !ClientResponse.IsStatusCode(property.Property))
        {
            return;
        }

        var coverage = condition.CoverageOf(subject);
        var codes = coverage.Possibly.Intersect(CodeSet.Numbers);
        var isOutside = codes.Equals(Success.Complement().Intersect(CodeSet.Numbers));
        if (coverage.IsExact
            && (isOutside || codes.Equals(Success))
            && Steadiness.IsSteady(condition, subject)
            && ExpressionOf(condition.Operation, ref isOutside) is { } expression)
        {
            judge.Report(Diagnostic.Create(
                Descriptor,
                expression.GetLocation(),
                additionalLocations: new[] { access.GetLocation() },
                ImmutableDictionary<string, string?>.Empty.SetItem(ConditionFixes.OutsideKey, isOutside ? "true" : "false"),
                (isOutside ? "!" : "") + access.Expression + "." + ClientResponse.SuccessProperty));
        }
    }

    private static Subject? FirstSubject(Condition condition) => condition.Parts.IsEmpty ? condition.Subject : FirstSubject(condition.Parts[0]);

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
