using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6008: a list of redirects has some of 301, 302 and 303, and lacks 307 or 308.</summary>
internal static class HSC6008IncompleteRedirects
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.IncompleteRedirects,
        title: "List of redirects that is incomplete",
        messageFormat: "The redirects {0} are tested for, but not {1}; add what is missing",
        Categories.Comparison,
        DiagnosticSeverity.Info,
        description: "307 and 308 send the client elsewhere as 302 and 301 do, with the same method. Code that does not know them takes such a redirect for something else.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4");

    // 303 always changes the method, 301 and 302 may (RFC 9110 §15.4), 307 and 308 never do.
    private static readonly int[] MayChangeMethod = [301, 302, 303];
    private static readonly int[] KeepMethod = [307, 308];

    /// <summary>Judges a list of tests.</summary>
    public static void Judge(Condition group, ConditionJudge judge)
    {
        foreach (var subject in ConditionJudge.SubjectsOf(group))
        {
            // "One of these", and "none of these".
            var coverage = group.CoverageOf(subject);
            var listed = group.Kind == ConditionKind.Any ? coverage.Surely : coverage.Possibly.Complement();
            var (known, missing) = Redirects(code => listed.Contains(code) && IsListedAlone(group, subject, code), listed.Contains);
            if (IsIncomplete(known, missing)
                && !missing.Exists(code => IsTestedInMember(group.Operation, code))
                && !IsAboutMethod(group.Operation)
                && Steadiness.IsSteady(group, subject)
                && judge.IsStatus(subject))
            {
                Report(group.Operation, known, missing, judge);
            }
        }
    }

    /// <summary>Judges a list in which a code is looked for.</summary>
    public static void Judge(IInvocationOperation call, ConditionJudge judge)
    {
        if (SoughtCodes.Read(call) is { } sought
            && Redirects(sought.Codes.Contains, sought.Codes.Contains) is var (known, missing)
            && IsIncomplete(known, missing)
            && !missing.Exists(code => IsTestedInMember(call, code))
            && !IsAboutMethod(call)
            && judge.IsStatus(sought.Subject))
        {
            Report(call, known, missing, judge);
        }
    }

    private static (List<int> Known, List<int> Missing) Redirects(Func<int, bool> listsAlone, Func<int, bool> lists)
    {
        var known = new List<int>();
        var missing = new List<int>();
        foreach (var code in MayChangeMethod)
        {
            if (listsAlone(code))
            {
                known.Add(code);
            }
        }

        foreach (var code in KeepMethod)
        {
            (lists(code) ? known : missing).Add(code);
        }

        return (known, missing);
    }

    private static bool IsIncomplete(List<int> known, List<int> missing) =>
        missing.Count > 0 && known.Count + missing.Count - KeepMethod.Length >= 2;

    private static void Report(IOperation list, List<int> known, List<int> missing, ConditionJudge judge) =>
        judge.Report(Diagnostic.Create(Descriptor, list.Syntax.GetLocation(), string.Join(", ", known), string.Join(" and ", missing)));

    private static bool IsListedAlone(Condition group, Subject subject, int code)
    {
        foreach (var part in group.Parts)
        {
            var test = part.Kind == ConditionKind.Not ? part.Parts[0] : part;
            if (test.Kind == ConditionKind.Test
                && test is { Divisor: 1, Operator: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
                && test.Value == code
                && test.Subject!.IsSame(subject))
            {
                return true;
            }
        }

        return false;
    }

    // Which redirects turn POST into GET is another list, and 307 and 308 are rightly not in it.
    private static bool IsAboutMethod(IOperation list)
    {
        var scope = list;
        while (scope.Parent is { } parent && scope is not (IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation))
        {
            scope = parent;
        }

        foreach (var token in scope.Syntax.DescendantTokens())
        {
            // HttpStatusCode.RedirectMethod is 303.
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText != "RedirectMethod" && token.ValueText.IndexOf("method", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // In any place of the member: a list for each is as good as one for all, and what is handed to a call may be added to the list.
    private static bool IsTestedInMember(IOperation list, int code)
    {
        foreach (var operation in Operations.RootOf(list).Descendants())
        {
            var constant = operation switch
            {
                IConstantPatternOperation pattern => pattern.Value,
                ISingleValueCaseClauseOperation label => label.Value,
                IArgumentOperation argument => argument.Value,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => ConditionReader.Read(binary).Constant,
                _ => null,
            };
            if (constant is not null && Comparisons.TryReadConstant(constant, out var tested) && tested == code)
            {
                return true;
            }
        }

        return false;
    }
}
