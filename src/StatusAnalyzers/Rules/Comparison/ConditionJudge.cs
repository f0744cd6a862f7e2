using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>What the rules about conditions ask before they report, and where they report to.</summary>
internal sealed class ConditionJudge(StatusContext context, SlotFinder slots, Action<Diagnostic> report)
{
    /// <summary>A judge of what stands in the file of <paramref name="operation"/>; in a generated file, it keeps its reports to itself.</summary>
    public static ConditionJudge For(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        var tree = operation.Operation.Syntax.SyntaxTree;
        return new ConditionJudge(context, context.SlotsFor(options.For(tree)), context.GeneratedHeaders.SaysGenerated(tree) ? static _ => { } : operation.ReportDiagnostic);
    }

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

    /// <summary>Whether the member around <paramref name="group"/> tests for <paramref name="code"/> alone in any place.</summary>
    public static bool IsTestedInMember(Condition group, int code)
    {
        foreach (var operation in RootOf(group.Operation).Descendants())
        {
            var constant = operation switch
            {
                IConstantPatternOperation pattern => pattern.Value,
                ISingleValueCaseClauseOperation label => label.Value,
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

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
