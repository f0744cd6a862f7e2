using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Finds the functions that are worth following: those that set something of a response, or write to one, and do one thing
/// more that matters to a response. What happens by itself has nothing before it or behind it that it could be at odds with;
/// only an error that is written in a <c>catch</c> is at odds with the status that nobody set.
/// </summary>
internal static class FlowTriggers
{
    /// <summary>The functions in a member, and the member itself, that do.</summary>
    /// <param name="places">Where the member speaks of responses: <see cref="ResponseMentions"/>.</param>
    /// <param name="member">Its syntax.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static IReadOnlyCollection<IOperation> FunctionsAt(ImmutableArray<int> places, SyntaxNode member, SemanticModel model, CancellationToken cancellationToken)
    {
        HashSet<IOperation>? functions = null;
        foreach (var place in places)
        {
            if (StepAt(member.FindToken(place)) is { } step && model.GetOperation(step, cancellationToken) is { } operation && IsOne(operation))
            {
                functions ??= new HashSet<IOperation>();
                functions.Add(FunctionGraphs.FunctionAround(operation));
            }
        }

        return functions?.Where(HasMoreSteps).ToList() ?? (IReadOnlyCollection<IOperation>)[];
    }

    // The assignment to what has that name, or the call of it: response.StatusCode = …, response?.WriteAsync(…)
    private static ExpressionSyntax? StepAt(SyntaxToken name)
    {
        if (name.Parent is not SimpleNameSyntax identifier)
        {
            return null;
        }

        var member = identifier.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? identifier.Parent : identifier;
        return member.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == member => assignment,
            InvocationExpressionSyntax call when call.Expression == member => call,
            _ => null,
        };
    }

    // One status that is set twice is set, and no more than that; what is written twice may be written too late.
    private static bool HasMoreSteps(IOperation function)
    {
        FlowEventKind? first = null;
        var returned = new List<IOperation>();
        foreach (var operation in function.Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } value })
            {
                returned.Add(value);
            }
            else if (FlowInterest.StepOf(operation) is { } kind && FunctionGraphs.FunctionAround(operation) == function)
            {
                if ((first is { } other && (kind != other || kind == FlowEventKind.Writes)) || (kind == FlowEventKind.Writes && CatchClauses.Around(operation) is not null))
                {
                    return true;
                }

                first = kind;
            }
        }

        // Dearer to read than the rest.
        return returned.Exists(value => FunctionGraphs.FunctionAround(value) == function && ReturnedValue.Read(value).Any(static part => part.Precedence is not null));
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
