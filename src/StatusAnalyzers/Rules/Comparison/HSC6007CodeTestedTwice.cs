using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6007: two tests of one condition ask for the same code, be it under two names.</summary>
internal static class HSC6007CodeTestedTwice
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.CodeTestedTwice,
        title: "Same code twice in one condition",
        messageFormat: "'{1}' tests {0} already; remove this test, or test another code",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "Some codes have two names in HttpStatusCode, such as Found and Redirect for 302. Where both stand in one condition, another code was usually meant.",
        source: "https://learn.microsoft.com/dotnet/api/system.net.httpstatuscode");

    /// <summary>Judges a list of tests.</summary>
    public static void Judge(Condition group, ConditionJudge judge)
    {
        // One of many is asked with ==, none of many with !=.
        var asks = group.Kind == ConditionKind.Any ? BinaryOperatorKind.Equals : BinaryOperatorKind.NotEquals;
        for (var i = 1; i < group.Parts.Length; i++)
        {
            if (FindEarlier(group, i, asks) is { } earlier)
            {
                var again = TestOf(group.Parts[i], asks)!;
                if (Steadiness.IsSteady(group, again.Subject!) && judge.IsStatus(again.Subject!))
                {
                    judge.Report(Diagnostic.Create(
                        Descriptor,
                        group.Parts[i].Operation.Syntax.GetLocation(),
                        CodeWording.Of(again.Value.GetValueOrDefault()),
                        earlier.Operation.Syntax));
                }
            }
        }
    }

    private static Condition? FindEarlier(Condition group, int index, BinaryOperatorKind asks)
    {
        if (TestOf(group.Parts[index], asks) is { } test)
        {
            for (var i = 0; i < index; i++)
            {
                if (TestOf(group.Parts[i], asks) is { } earlier && earlier.Value == test.Value && earlier.Subject!.IsSame(test.Subject!))
                {
                    return group.Parts[i];
                }
            }
        }

        return null;
    }

    // "not Found" asks what "!= Found" does.
    private static Condition? TestOf(Condition part, BinaryOperatorKind asks)
    {
        if (part.IsTest(asks))
        {
            return part;
        }

        return asks == BinaryOperatorKind.NotEquals && part.Kind == ConditionKind.Not && part.Parts[0].IsTest(BinaryOperatorKind.Equals)
            ? part.Parts[0]
            : null;
    }
}
