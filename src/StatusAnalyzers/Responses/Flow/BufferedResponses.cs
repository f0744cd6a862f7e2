using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Azure Functions: <c>HttpResponseData</c> is an object that a function makes, fills and returns. Nothing is sent before
/// that, so it never has started.
/// </summary>
internal static class BufferedResponses
{
    private const string Namespace = "Microsoft.Azure.Functions.Worker.Http";

    /// <summary>Whether <paramref name="type"/> is such a response.</summary>
    public static bool IsResponse(ITypeSymbol? type) => type?.Name == "HttpResponseData" && TypeNames.Is(type, Namespace, "HttpResponseData");

    /// <summary>Whether the call may make one: a cheap first question.</summary>
    public static bool MayCreate(IInvocationOperation call) => call.TargetMethod.Name == "CreateResponse";

    /// <summary>Whether the call fills one: a cheap first question is its name.</summary>
    public static bool Fills(IInvocationOperation call) =>
        call.TargetMethod is { Name: "WriteString" or "WriteStringAsync" or "WriteBytes" or "WriteBytesAsync" or "WriteAsJsonAsync", ContainingType: { Name: "HttpResponseDataExtensions" } type }
        && TypeNames.Is(type, Namespace, "HttpResponseDataExtensions");

    /// <summary>Reads a call that makes one for a local: <c>var response = request.CreateResponse(…);</c></summary>
    /// <param name="call">The call.</param>
    /// <param name="holder">The local.</param>
    /// <param name="status">The status, as far as the call says one.</param>
    /// <returns><see langword="false"/> if the call makes no such response, or something else than a local holds it.</returns>
    public static bool TryReadCreation(IInvocationOperation call, [NotNullWhen(true)] out ILocalSymbol? holder, out CodeFact status)
    {
        holder = null;
        status = CodeFact.Unset;
        if (!IsResponse(call.Type) || call.TargetMethod.ContainingType is not { Name: "HttpRequestData" or "HttpRequestDataExtensions" })
        {
            return false;
        }

        holder = call.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when assignment.Value == call => local.Local,
            _ => null,
        };
        status = CodeReader.Read(ResponseParts.Find(call, "statusCode"));
        return holder is not null;
    }

    /// <summary>
    /// Whether the call leaves the status as it is. <c>WriteAsJsonAsync</c> of Microsoft.Azure.Functions.Worker.Core 1 sets 200,
    /// and has an overload that takes another status; that of version 2 does neither.
    /// </summary>
    public static bool KeepsStatus(IInvocationOperation call)
    {
        foreach (var member in call.TargetMethod.ContainingType.GetMembers(call.TargetMethod.Name))
        {
            if (member is IMethodSymbol method && HasStatus(method))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasStatus(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Name == "HttpStatusCode")
            {
                return true;
            }
        }

        return false;
    }
}
