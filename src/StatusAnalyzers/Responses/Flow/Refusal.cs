using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>How a statement refuses the request.</summary>
internal enum RefusalKind
{
    /// <summary>It sets a status of an error, and sends nothing.</summary>
    SetsStatus,

    /// <summary>It sets the result of a filter, which ends the request once the filter has returned.</summary>
    SetsResult,

    /// <summary>It sends a response.</summary>
    Sends,
}

/// <summary>A statement that refuses the request: <c>Response.StatusCode = 404</c>, <c>context.Result = …</c>, <c>await Send.NotFoundAsync()</c>.</summary>
/// <param name="Kind">How.</param>
/// <param name="Expression">Its expression.</param>
/// <param name="Code">The status; <see langword="null"/> if the result's is not known.</param>
internal sealed record Refusal(RefusalKind Kind, ExpressionSyntax Expression, int? Code)
{
    private const string Filters = "Microsoft.AspNetCore.Mvc.Filters";

    /// <summary>Whether the statement has the form of one: a cheap first question.</summary>
    public static bool MayBe(StatementSyntax statement) => statement is ExpressionStatementSyntax { Expression: var expression } && expression switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => MemberNames.Of(assignment.Left) is "StatusCode" or "Result",
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } => MemberNames.Of(call.Expression) is { } name && KnownResponses.Knows(name),
        _ => false,
    };

    /// <summary>What the statement is; <see langword="null"/> if it refuses nothing.</summary>
    public static Refusal? Read(StatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MayBe(statement) || statement is not ExpressionStatementSyntax { Expression: var expression } || model.GetOperation(expression, cancellationToken) is not { } operation)
        {
            return null;
        }

        switch (Operations.Unwrap(operation))
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode", Instance: { } response } } assignment when ResponseReceiver.IsResponse(response.Type):
                return CodeReader.Read(assignment.Value) is { IsError: true } status ? new Refusal(RefusalKind.SetsStatus, expression, status.Places[0].Code) : null;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Result", Instance.Type: { } context } } assignment when IsContextOfFilter(context):
                return ReadResult(assignment, expression);
            case IInvocationOperation call when ResponseReader.Read(call) is { Kind: ResponseKind.Sent } sent && sent.Status.IsError:
                return new Refusal(RefusalKind.Sends, expression, sent.Status.Places[0].Code);
            default:
                return null;
        }
    }

    // A null takes the result back.
    private static Refusal? ReadResult(ISimpleAssignmentOperation assignment, ExpressionSyntax expression)
    {
        var values = ReturnedValue.Read(assignment.Value);
        return assignment.Value.ConstantValue.HasValue || values.Length != 1
            ? null
            : new Refusal(RefusalKind.SetsResult, expression, values[0].Status.TryGetSingle(out var code) ? code : null);
    }

    // Of a filter that runs before the action. One that runs behind it replaces the result on purpose.
    private static bool IsContextOfFilter(ITypeSymbol type) =>
        type.Name is "ActionExecutingContext" or "ResourceExecutingContext" or "AuthorizationFilterContext" or "PageHandlerExecutingContext"
        && TypeNames.Is(type, Filters, type.Name);
}
