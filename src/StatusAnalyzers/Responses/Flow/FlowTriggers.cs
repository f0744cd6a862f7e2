using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Finds the functions that are worth following: those that set something of a response, or write to one.</summary>
internal static class FlowTriggers
{
    /// <summary>The functions in <paramref name="block"/>, and itself, that do.</summary>
    public static IReadOnlyCollection<IOperation> FunctionsIn(IOperation block)
    {
        HashSet<IOperation>? functions = null;
        foreach (var operation in block.Descendants())
        {
            if (IsOne(operation))
            {
                functions ??= new HashSet<IOperation>();
                functions.Add(FunctionGraphs.FunctionAround(operation));
            }
        }

        return functions ?? (IReadOnlyCollection<IOperation>)[];
    }

    // Cheap questions: nearly every assignment and call ends at its name.
    private static bool IsOne(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" or "ContentLength", Instance: { } instance } } =>
            ResponseReceiver.IsResponse(instance.Type) || ResponseHeaders.IsOf(instance, out _),
        IInvocationOperation { TargetMethod: { Name: "WriteAsync" or "WriteAsJsonAsync" or "WriteString" or "WriteStringAsync" or "WriteBytes" or "WriteBytesAsync" or "SendFileAsync" or "FlushAsync" or "StartAsync" or "CompleteAsync", ContainingType: { } type } } call =>
            type.Name is "HttpResponseWritingExtensions" or "HttpResponseJsonExtensions" or "SendFileResponseExtensions"
            || BufferedResponses.Fills(call)
            || ResponseReceiver.IsResponse(type)
            || (call.Instance is IPropertyReferenceOperation { Property.Name: "Body" or "BodyWriter", Instance: { } carrier } && ResponseReceiver.IsResponse(carrier.Type)),
        _ => false,
    };
}
