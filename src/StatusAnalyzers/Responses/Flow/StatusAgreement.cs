using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Tells whether the status that an assignment sets is the one that a result brings.</summary>
internal static class StatusAgreement
{
    // Results.Problem(new ProblemDetails())
    private const int WithoutStatus = 500;

    /// <summary>Whether it is; <see langword="null"/> if it may be.</summary>
    /// <param name="assignment">The step that sets the status.</param>
    /// <param name="returned">The result.</param>
    public static bool? Find(FlowEvent assignment, ReturnedValue returned)
    {
        if (assignment.Status.TryGetSingle(out var set) && returned.Status.TryGetSingle(out var own))
        {
            return set == own;
        }

        if (returned.Response is not { } response || assignment.Operation is not ISimpleAssignmentOperation { Value: { } value })
        {
            return false;
        }

        return response.StatusValue is { } given ? SameValue.Are(value, given, response.Operation)
            : response is { StatusFollowsProblem: true, Problem: { } problem } ? WithProblem(assignment, problem, response)
            : false;
    }

    private static bool? WithProblem(FlowEvent assignment, ProblemFact problem, Response response)
    {
        var value = ((ISimpleAssignmentOperation)assignment.Operation).Value;
        if (problem.StatusValue is { } stated && SameValue.Are(value, stated, response.Operation) is not false and var agrees)
        {
            return agrees;
        }

        if (response.Content.Value is { } content && SameValue.IsMember(value, content, "Status", WithoutStatus, response.Operation) is not false and var reads)
        {
            return reads;
        }

        // What was made elsewhere was mostly made for the same status.
        return problem.Status.IsKnown ? false : null;
    }
}
