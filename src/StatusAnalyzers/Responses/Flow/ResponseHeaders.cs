using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Reads the headers of a server's response: <c>Response.Headers["Allow"]</c>, <c>Headers.Allow</c>, <c>Headers.Append("Allow", …)</c>.</summary>
internal static class ResponseHeaders
{
    /// <summary>Whether the expression is the headers of a response, and of which.</summary>
    public static bool IsOf(IOperation operation, [NotNullWhen(true)] out IOperation? response)
    {
        response = operation is IPropertyReferenceOperation { Property.Name: "Headers", Instance: { } instance } && ResponseReceiver.IsResponse(instance.Type)
            ? instance
            : null;
        return response is not null;
    }

    /// <summary>Whether a call on the headers sets one, or takes one away.</summary>
    public static bool Sets(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "Append" or "TryAdd" or "AppendCommaSeparatedValues" or "SetCommaSeparatedValues" or "Remove";

    /// <summary>The name of the header that a property of the headers is: the index, or the property's name with hyphens.</summary>
    public static string? NameOf(IPropertyReferenceOperation property) =>
        property.Property.IsIndexer ? ConstantOf(property.Arguments, 0) : Hyphenated(property.Property.Name);

    /// <summary>The name of the header that a call on the headers sets.</summary>
    public static string? NameOf(IInvocationOperation call) => ConstantOf(call.Arguments, call.TargetMethod.IsExtensionMethod ? 1 : 0);

    /// <summary>Whether <paramref name="header"/> is called <paramref name="name"/>; names of headers have no case (RFC 9110 §5.1).</summary>
    public static bool Is(string? header, string name) => string.Equals(header, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="value"/> is a length of some content: not a null, and not 0.</summary>
    public static bool IsLength(IOperation? value) =>
        value is { ConstantValue: var constant } and not IDefaultValueOperation && !(constant.HasValue && constant.Value is null or 0 or 0L or "0" or "");

    /// <summary>The value that is set, if it is written out.</summary>
    public static IOperation? ValueOf(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => ContentReader.Written(assignment.Value),
        IInvocationOperation call => ResponseParts.Find(call, "value") is { } value ? ContentReader.Written(value) : null,
        _ => null,
    };

    private static string? ConstantOf(ImmutableArray<IArgumentOperation> arguments, int index) =>
        index < arguments.Length && arguments[index].Value is var value
            ? value.ConstantValue is { HasValue: true, Value: string text } ? text : HeaderNameOf(value)
            : null;

    // HeaderNames.ContentLength is a static read-only field.
    private static string? HeaderNameOf(IOperation value) =>
        ContentReader.Written(value) is IFieldReferenceOperation { Field: { IsStatic: true } field } && TypeNames.Is(field.ContainingType, "Microsoft.Net.Http.Headers", "HeaderNames")
            ? Hyphenated(field.Name)
            : null;

    private static string Hyphenated(string name)
    {
        if (name is "ETag" or "TE" or "DNT")
        {
            return name;
        }

        // WWWAuthenticate: a row of capitals is one word.
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                text.Append('-');
            }

            text.Append(name[i]);
        }

        return text.ToString();
    }
}
