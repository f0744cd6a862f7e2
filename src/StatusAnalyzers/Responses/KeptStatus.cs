using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
        foreach (var inner in RootOf(operation).Descendants())
        {
            if (inner is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" } })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The outermost operation around <paramref name="operation"/>: the body of the member.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
