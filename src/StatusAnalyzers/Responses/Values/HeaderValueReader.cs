using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Reads the values of headers: <c>Created(uri, …)</c>, <c>Headers.Location = …</c>, <c>Headers["Retry-After"] = …</c>, <c>Headers.Append(…)</c>.</summary>
internal static class HeaderValueReader
{
    private const string Location = "Location";
    private const string Redirect = "Redirect";

    private static readonly string[] Setters = ["Add", "Append", "TryAdd", "TryAddWithoutValidation", "Set", "AddHeader", "AppendHeader", "SetHeader"];

    /// <summary>The names of the methods that may give a header its value.</summary>
    public static IEnumerable<string> Methods { get; } = Setters.Append(Redirect);

    /// <summary>The value that a response gives to its <c>Location</c>; <see langword="null"/> if it gives none.</summary>
    public static HeaderValue? Read(Response response) =>
        LocationReader.Read(response) is { } value
            ? new HeaderValue(Location, value, response.Name) { Response = response }
            : null;

    /// <summary>The value that a call gives to a header; <see langword="null"/> if it gives none, or none by a name that is known.</summary>
    public static HeaderValue? Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var name = method.Name;
        if (name == Redirect && ResponseReceiver.IsResponse(Slots.Operations.Receiver(call)?.Type) && ResponseParts.Find(call, "location") is { } target)
        {
            return new HeaderValue(Location, ContentReader.Written(target), name) { IsRedirect = true };
        }

        var index = method.IsExtensionMethod ? 2 : 1;
        return index < call.Arguments.Length
            && Setters.Contains(name)
            && (name.EndsWith("Header", StringComparison.Ordinal) || IsHeaders(Slots.Operations.Receiver(call)))
            && ResponseHeaders.NameOf(call) is { } header
                ? new HeaderValue(header, ContentReader.Written(call.Arguments[index].Value), header)
                : null;
    }

    /// <summary>The value that an assignment gives to a header; <see langword="null"/> if it gives none, or none by a name that is known.</summary>
    public static HeaderValue? Read(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation target
        && (target.Property.IsIndexer || target.Property.Name is "Location" or "RetryAfter")
        && IsHeaders(target.Instance)
        && target.Property.Type.Name is "StringValues" or "String"
        && ResponseHeaders.NameOf(target) is { } name
            ? new HeaderValue(name, ContentReader.Written(assignment.Value), name)
            : null;

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
