using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Tells whether the status that an assignment sets is the one that a result brings.</summary>
internal static class StatusAgreement
{
    /// <summary>Whether it is; <see langword="null"/> if it may be.</summary>
    /// <param name="assignment">The step that sets the status.</param>
    /// <param name="returned">The result.</param>
    public static bool? Find(FlowEvent assignment, ReturnedValue returned)
    {
        if (assignment.Status.TryGetSingle(out var set) && returned.Status.TryGetSingle(out var own))
        {
            return set == own;
        }

        if (assignment.Operation is not ISimpleAssignmentOperation { Value: { } value })
        {
            return false;
        }

        return returned.Response?.StatusValue is { } given ? SameValue.Are(value, given, returned.Value)
            : returned.Problem is { } problem ? WithProblem(value, problem, returned)
            : false;
    }

    private static bool? WithProblem(IOperation value, ProblemFact problem, ReturnedValue returned)
    {
        if (problem.StatusValue is { } stated && SameValue.Are(value, stated, returned.Value) is not false and var agrees)
        {
            return agrees;
        }

        if (returned.Content.Value is { } content && SameValue.IsMember(value, content, "Status", StatusWithout(returned, content), returned.Value) is not false and var reads)
        {
            return reads;
        }

        // What was made elsewhere was mostly made for the same status.
        return problem.Status.IsKnown ? false : null;
    }

    // ActionResult<ProblemDetails> answers 200 then.
    private static int StatusWithout(ReturnedValue returned, IOperation problem) =>
        returned.Response is null ? 200 : ProblemReader.StatusWithout(problem.Type);
}
