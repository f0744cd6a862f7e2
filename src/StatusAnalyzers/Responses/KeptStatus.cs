using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>
/// The status of a result that has none of its own, such as MVC's <c>Json(…)</c>: it keeps the one that was set on the
/// response, and that is 200 where nothing sets one.
/// </summary>
internal static class KeptStatus
{
    /// <summary>Whether nothing in the member around <paramref name="operation"/> sets a <c>StatusCode</c>, of whatever it may be.</summary>
    public static bool IsUntouched(IOperation operation)
    {
        foreach (var inner in Operations.RootOf(operation).Descendants())
        {
            if (inner is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" } })
            {
                return false;
            }
        }

        return true;
    }
}
