using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Recognises a copy to the body of a response, as a proxy and a download make it: <c>source.CopyToAsync(response.Body)</c>.
/// It may fail half-way, and writes nothing if there is nothing.
/// </summary>
internal static class BodyCopies
{
    /// <summary>Whether <paramref name="operation"/> is one.</summary>
    public static bool Is(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "CopyToAsync" or "CopyTo" } method, Instance: { } source, Arguments: { Length: > 0 } arguments }
        && (TypeNames.IsOrDerives(method.ContainingType, "System.IO", "Stream") || TypeNames.IsOrDerives(method.ContainingType, "System.Net.Http", "HttpContent"))
        && !TypeNames.Is(source.Type, "System.IO", "MemoryStream")
        && ResponseReceiver.OfBody(ContentReader.Written(arguments[0].Value)) is not null;
}
