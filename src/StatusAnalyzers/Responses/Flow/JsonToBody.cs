using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises JSON that is written to the body of a response: <c>JsonSerializer.SerializeAsync(response.Body, value)</c>.</summary>
internal static class JsonToBody
{
    /// <summary>The name of the method.</summary>
    public const string Method = "SerializeAsync";

    /// <summary>The response that <paramref name="call"/> writes to; <see langword="null"/> if it does something else.</summary>
    public static IOperation? ResponseOf(IInvocationOperation call) =>
        call.TargetMethod.Name == Method
        && TypeNames.Is(call.TargetMethod.ContainingType, "System.Text.Json", "JsonSerializer")
        && ResponseParts.Find(call, "utf8Json") is { } target
            ? ResponseReceiver.OfBody(ContentReader.Written(target))
            : null;
}
