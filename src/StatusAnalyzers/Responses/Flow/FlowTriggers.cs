using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Finds the functions that are worth following: those that set something of a response, or write to one, and do one thing
/// more that matters to a response. What happens by itself has nothing before it or behind it that it could be at odds with;
/// only an error that is written in a <c>catch</c> is at odds with the status that nobody set.
/// </summary>
internal static class FlowTriggers
{
    /// <summary>The functions in <paramref name="block"/>, and itself, that do.</summary>
    public static IReadOnlyCollection<IOperation> FunctionsIn(IOperation block) =>
        TriggeredIn(block)?.Where(HasMoreSteps).ToList() ?? (IReadOnlyCollection<IOperation>)[];

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

    // One status that is set twice is set, and no more than that; what is written twice may be written too late.
    private static bool HasMoreSteps(IOperation function)
    {
        FlowEventKind? first = null;
        foreach (var operation in function.Descendants())
        {
            if (FlowInterest.StepOf(operation) is { } kind && FunctionGraphs.FunctionAround(operation) == function)
            {
                if (first is { } other && (kind != other || kind == FlowEventKind.Writes))
                {
                    return true;
                }

                first = kind;
                if (kind == FlowEventKind.Writes && CatchClauses.Around(operation) is not null)
                {
                    return true;
                }
            }
        }

        return false;
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
