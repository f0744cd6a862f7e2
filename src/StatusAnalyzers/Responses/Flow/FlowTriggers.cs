using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Finds the functions that are worth following: those that set something of a response, or write to one, and do what one
/// of the rules needs. Most do nothing more, and what happens by itself is at odds with nothing.
/// </summary>
internal static class FlowTriggers
{
    /// <summary>The names of what such a function sets or calls; <see cref="ResponseMentions"/> finds each. Nearly every assignment and call ends at its name.</summary>
    public static readonly HashSet<string> Names =
    [
        "StatusCode", "ContentLength", "Redirect",
        "WriteAsync", "WriteAsJsonAsync", "WriteString", "WriteStringAsync", "WriteBytes", "WriteBytesAsync", "SendFileAsync", "FlushAsync", "StartAsync", "CompleteAsync", JsonToBody.Method,
    ];

    /// <summary>The functions in a member, and the member itself, that do.</summary>
    /// <param name="places">Where the member speaks of responses: <see cref="ResponseMentions"/>.</param>
    /// <param name="member">Its syntax.</param>
    /// <param name="needs">What the rules need.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static IReadOnlyCollection<IOperation> FunctionsAt(ImmutableArray<int> places, SyntaxNode member, ImmutableArray<FlowNeed> needs, SemanticModel model, CancellationToken cancellationToken)
    {
        HashSet<IOperation>? functions = null;
        foreach (var place in places)
        {
            if (StepAt(member.FindToken(place)) is { } step && IsOf(member, step) && model.GetOperation(step, cancellationToken) is { } operation && IsOne(operation))
            {
                functions ??= new HashSet<IOperation>();
                functions.Add(FunctionGraphs.FunctionAround(operation));
            }
        }

        return functions?.Where(function => FlowOutline.Read(function).Meets(needs)).ToList() ?? (IReadOnlyCollection<IOperation>)[];
    }

    // The member of a top-level program is its whole file, types and all.
    private static bool IsOf(SyntaxNode member, SyntaxNode step) =>
        member is not CompilationUnitSyntax || step.FirstAncestorOrSelf<MemberDeclarationSyntax>() is GlobalStatementSyntax;

    // The assignment to what has that name, or the call of it: response.StatusCode = …, response?.WriteAsync(…)
    private static ExpressionSyntax? StepAt(SyntaxToken name)
    {
        if (name.Parent is not SimpleNameSyntax identifier || !Names.Contains(name.ValueText))
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

    // Of a step that has one of the names.
    private static bool IsOne(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } =>
            ResponseReceiver.IsResponse(instance.Type) || ResponseHeaders.IsOf(instance, out _),
        IInvocationOperation { TargetMethod.ContainingType: { } type } call =>
            type.Name is "HttpResponseWritingExtensions" or "HttpResponseJsonExtensions" or "SendFileResponseExtensions" or "ResponseExtensions"
            || BufferedResponses.Fills(call)
            || ResponseReceiver.IsResponse(type)
            || ResponseReceiver.OfBody(call.Instance) is not null
            || JsonToBody.ResponseOf(call) is not null,
        _ => false,
    };
}
