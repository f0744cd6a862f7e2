using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>
/// The status of a result that has none of its own, such as MVC's <c>Json(…)</c>: it keeps the one that was set on the
/// response, and that is 200 where nothing sets one.
/// </summary>
internal static class KeptStatus
{
    /// <summary>
    /// Whether nothing in the member around <paramref name="operation"/> sets a <c>StatusCode</c>, of whatever it may be, or
    /// gets the response and may; and nothing did before, as it does for an endpoint of errors.
    /// </summary>
    public static bool IsUntouched(IOperation operation)
    {
        var function = Operations.FunctionOf(operation);
        foreach (var inner in Operations.RootOf(operation).Descendants())
        {
            if (inner is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" } })
            {
                return false;
            }

            if (inner is IInvocationOperation call && MaySet(call) && Operations.FunctionOf(call) == function)
            {
                return false;
            }
        }

        return !ErrorEndpoints.IsAround(operation);
    }

    private static bool MaySet(IInvocationOperation call) =>
        FlowInterest.SeesAll(call)
        || (FlowInterest.HasPart(call) && !FlowInterest.IsFrameworks(call.TargetMethod))
        || ErrorEndpoints.AsksForError(call);
}
