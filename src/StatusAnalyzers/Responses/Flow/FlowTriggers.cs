using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Finds the functions that are worth following: those that set something of a response, or write to one, and do one thing
/// more that matters to a response. What happens once has nothing before it or behind it that it could be at odds with.
/// </summary>
internal static class FlowTriggers
{
    /// <summary>The functions in <paramref name="block"/>, and itself, that do.</summary>
    public static IReadOnlyCollection<IOperation> FunctionsIn(IOperation block) =>
        TriggeredIn(block) is { } triggered ? WithMoreSteps(block, triggered) : [];

    private static HashSet<IOperation>? TriggeredIn(IOperation block)
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

        return functions;
    }

    private static List<IOperation> WithMoreSteps(IOperation block, HashSet<IOperation> triggered)
    {
        var functions = new List<IOperation>();
        var withOne = new HashSet<IOperation>();
        foreach (var operation in block.Descendants())
        {
            if (FlowInterest.IsStep(operation)
                && FunctionGraphs.FunctionAround(operation) is var function
                && triggered.Contains(function)
                && (!withOne.Add(function) || IsHandling(operation)))
            {
                functions.Add(function);
                triggered.Remove(function);
            }
        }

        return functions;
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

    // An error that is written in a catch is at odds with the status that nobody set.
    private static bool IsHandling(IOperation operation) => CatchClauses.Around(operation) is not null;
}
