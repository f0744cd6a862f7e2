using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>What the rules about conditions ask before they report, and where they report to.</summary>
/// <param name="operation">What is read.</param>
/// <param name="context">What is known of the compilation.</param>
/// <param name="options">Its options.</param>
internal readonly struct ConditionJudge(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
{
    /// <summary>What is known of the compilation.</summary>
    public StatusContext Context => context;

    /// <summary>Whether <paramref name="subject"/> is a slot. Asked last: to infer it, code is read.</summary>
    public bool IsStatus(Subject subject) =>
        SlotExpressions.WayOf(subject.Expression, context.SlotsFor(options.For(operation.Operation.Syntax.SyntaxTree)), SlotFinder.MaxHops) != SlotWay.None;

    /// <summary>Reports <paramref name="diagnostic"/>, unless a tool wrote the code.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (!context.GeneratedPlaces.Contain(operation.Operation.Syntax))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }

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
