using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Reads the values of headers: <c>Created(uri, …)</c>, <c>Headers.Location = …</c>, <c>Headers["Retry-After"] = …</c>, <c>Headers.Append(…)</c>.</summary>
internal static class HeaderValueReader
{
    private const string Location = "Location";

    /// <summary>The value that <paramref name="operation"/> gives to a header; <see langword="null"/> if it gives none, or none by a name that is known.</summary>
    /// <param name="operation">Any operation.</param>
    /// <param name="response">The response that it makes, if it makes one.</param>
    public static HeaderValue? Read(IOperation operation, Response? response) => operation switch
    {
        _ when response is not null => OfResponse(response),
        IInvocationOperation call => OfCall(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => OfAssignment(assignment, target),
        _ => null,
    };

    private static HeaderValue? OfResponse(Response response) =>
        LocationReader.Read(response) is { } value
            ? new HeaderValue(Location, value, response.Name) { Response = response }
            : null;

    private static HeaderValue? OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == "Redirect" && ResponseReceiver.IsResponse(Slots.Operations.Receiver(call)?.Type) && ResponseParts.Find(call, "location") is { } target)
        {
            return new HeaderValue(Location, ContentReader.Written(target), method.Name) { IsRedirect = true };
        }

        var index = method.IsExtensionMethod ? 2 : 1;
        return index < call.Arguments.Length
            && IsSetter(method.Name)
            && (method.Name.EndsWith("Header", StringComparison.Ordinal) || IsHeaders(Slots.Operations.Receiver(call)))
            && ResponseHeaders.NameOf(call) is { } name
                ? new HeaderValue(name, ContentReader.Written(call.Arguments[index].Value), name)
                : null;
    }

    private static HeaderValue? OfAssignment(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target) =>
        (target.Property.IsIndexer || target.Property.Name is "Location" or "RetryAfter")
        && IsHeaders(target.Instance)
        && target.Property.Type.Name is "StringValues" or "String"
        && ResponseHeaders.NameOf(target) is { } name
            ? new HeaderValue(name, ContentReader.Written(assignment.Value), name)
            : null;

    private static bool IsSetter(string method) =>
        method is "Add" or "Append" or "TryAdd" or "TryAddWithoutValidation" or "Set" or "AddHeader" or "AppendHeader" or "SetHeader";

    private static bool IsHeaders(IOperation? operation)
    {
        if (operation is null)
        {
            return false;
        }

        var written = ContentReader.Written(operation);
        return written is IPropertyReferenceOperation { Property.Name: "Headers" } || written.Type?.Name is "IHeaderDictionary" or "HeaderDictionary";
    }
}
