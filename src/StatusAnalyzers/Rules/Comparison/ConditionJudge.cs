using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>What the rules about conditions ask before they report, and where they report to.</summary>
internal sealed class ConditionJudge(StatusContext context, SlotFinder slots, Action<Diagnostic> report)
{
    /// <summary>A judge of what stands in the file of <paramref name="operation"/>; in generated code, it keeps its reports to itself.</summary>
    public static ConditionJudge For(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        var tree = operation.Operation.Syntax.SyntaxTree;
        return new ConditionJudge(context, context.SlotsFor(options.For(tree)), context.GeneratedPlaces.Contain(operation.Operation.Syntax) ? static _ => { } : operation.ReportDiagnostic);
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
}
