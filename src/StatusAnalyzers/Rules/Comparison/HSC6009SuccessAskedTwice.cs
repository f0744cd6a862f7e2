using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6009: a response is asked for success where nothing but a success gets to.</summary>
internal static class HSC6009SuccessAskedTwice
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.SuccessAskedTwice,
        title: "Success asked for after it was made sure of",
        messageFormat: "'{0}' is {1} here: EnsureSuccessStatusCode() has thrown for any other code; remove one of the two",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "EnsureSuccessStatusCode() throws for every code outside of 200 to 299. What is written for a failure after it never runs.",
        source: "https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage.ensuresuccessstatuscode");

    private static readonly CodeSet Success = CodeSet.Between(200, 299);

    /// <summary>Judges a question for success.</summary>
    public static void Judge(IPropertyReferenceOperation success, ConditionJudge judge)
    {
        if (success.Instance is { } response && ClientResponse.IsSuccess(success.Property))
        {
            Judge(response, success, always: true, judge);
        }
    }

    /// <summary>Judges a whole condition about the code.</summary>
    public static void Judge(Condition condition, IOperation expression, ConditionJudge judge)
    {
        foreach (var subject in ConditionJudge.SubjectsOf(condition))
        {
            if (subject.Expression is IPropertyReferenceOperation { Instance: { } response } status && ClientResponse.IsStatusCode(status.Property))
            {
                var coverage = condition.CoverageOf(subject);
                var always = Success.IsWithin(coverage.Surely);
                if (always || coverage.Possibly.Intersect(Success).IsEmpty)
                {
                    Judge(response, expression, always, judge);
                    return;
                }
            }
        }
    }

    private static void Judge(IOperation response, IOperation use, bool always, ConditionJudge judge)
    {
        // An assertion says what it says, and writing it down twice breaks nothing.
        var outer = use.Parent;
        while (outer is IConversionOperation)
        {
            outer = outer.Parent;
        }

        if (outer is not IArgumentOperation && EnsuredResponse.IsEnsured(response, use))
        {
            judge.Report(Diagnostic.Create(Descriptor, use.Syntax.GetLocation(), use.Syntax, always ? "always true" : "never true"));
        }
    }
}
