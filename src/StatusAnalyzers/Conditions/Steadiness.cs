using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Whether a subject gives the same code each time that a condition asks for it.</summary>
internal static class Steadiness
{
    /// <summary>Whether nothing in <paramref name="condition"/> changes the subject between its tests.</summary>
    public static bool IsSteady(Condition condition, Subject subject) => IsSteady(ImmutableArray.Create(condition), subject);

    /// <summary>The same for conditions that are tried one after the other, with nothing else in between.</summary>
    public static bool IsSteady(ImmutableArray<Condition> conditions, Subject subject)
    {
        int first = int.MaxValue, last = int.MinValue;
        foreach (var condition in conditions)
        {
            FindTests(condition, subject, ref first, ref last);
        }

        foreach (var condition in conditions)
        {
            foreach (var operation in condition.Operation.DescendantsAndSelf())
            {
                var start = operation.Syntax.SpanStart;
                if (start > first && start < last && MayChange(operation, subject))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void FindTests(Condition condition, Subject subject, ref int first, ref int last)
    {
        if (condition.Subject?.IsSame(subject) == true)
        {
            var start = condition.Operation.Syntax.SpanStart;
            first = start < first ? start : first;
            last = start > last ? start : last;
        }

        foreach (var part in condition.Parts)
        {
            FindTests(part, subject, ref first, ref last);
        }
    }

    // A call can change what a member holds, and so can another thread while this one waits.
    private static bool MayChange(IOperation operation, Subject subject) => operation switch
    {
        IAssignmentOperation assignment => subject.IsChangedBy(assignment.Target),
        IIncrementOrDecrementOperation increment => subject.IsChangedBy(increment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => subject.IsChangedBy(argument.Value),
        IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IDynamicInvocationOperation => !subject.IsVariable,
        _ => false,
    };
}
