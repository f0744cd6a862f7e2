using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>Tells whether a function may set the status of the response by itself, beside what it returns.</summary>
internal static class ResponseTouches
{
    private const string Http = "Microsoft.AspNetCore.Http";

    /// <summary>Whether it sets a <c>StatusCode</c>, calls the response, or hands the response or its context to others.</summary>
    public static bool Any(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" } } || IsHandedOn(operation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHandedOn(IOperation operation)
    {
        if (operation is not (IPropertyReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation or IFieldReferenceOperation)
            || operation.Type is not { Name: "HttpResponse" or "HttpContext" } type
            || !TypeNames.IsNamespace(type.ContainingNamespace, Http))
        {
            return false;
        }

        // Response.Headers.ETag = …, HttpContext.RequestAborted
        return operation.Parent is not IPropertyReferenceOperation;
    }
}
