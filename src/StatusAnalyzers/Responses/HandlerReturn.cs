using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Tells what an endpoint returns, which is its response without any result around it.</summary>
internal static class HandlerReturn
{
    /// <summary>
    /// Whether <paramref name="value"/> is what a handler returns that is handed to <c>MapGet</c> and the like: a lambda, or a
    /// method that the same file hands over by its name.
    /// </summary>
    public static bool IsReturnedByHandler(IOperation value)
    {
        for (var current = value.Parent; current is not null; current = current.Parent)
        {
            if (!HandsOn(current))
            {
                return current switch
                {
                    IAnonymousFunctionOperation lambda => Endpoints.IsHandler(lambda),
                    IMethodBodyOperation or ILocalFunctionOperation => IsReturnedByMethod(value),
                    _ => false,
                };
            }
        }

        // The body alone, as analyzers see it.
        return IsReturnedByMethod(value);
    }

    /// <summary>Whether <paramref name="value"/> stands where its function may return it: a cheap first question.</summary>
    public static bool MayBeReturned(IOperation value) =>
        value.Parent is not { } parent || HandsOn(parent) || parent.Kind is OperationKind.AnonymousFunction or OperationKind.MethodBody or OperationKind.LocalFunction;

    /// <summary>
    /// Whether what is returned at <paramref name="place"/> is the response of an endpoint: of a mapped lambda or method, of
    /// an action, of a method of a ServiceStack service.
    /// </summary>
    public static bool IsOfEndpoint(IOperation place)
    {
        switch (Operations.FunctionOf(place))
        {
            case IAnonymousFunctionOperation lambda:
                return Endpoints.IsHandler(lambda);
            case ILocalFunctionOperation:
                return IsReturnedByMethod(place);
            default:
                return (MethodAround(place) is { } method && (Endpoints.IsControllerMethod(method) || IsService(method))) || IsReturnedByMethod(place);
        }
    }

    // What is around a value that a function returns, and leaves it what it is.
    private static bool HandsOn(IOperation operation) => operation.Kind
        is OperationKind.Conversion or OperationKind.Parenthesized or OperationKind.Block or OperationKind.Conditional or OperationKind.Coalesce
        or OperationKind.Return or OperationKind.YieldReturn or OperationKind.YieldBreak
        or OperationKind.Try or OperationKind.CatchClause or OperationKind.Using or OperationKind.SwitchExpressionArm or OperationKind.SwitchExpression;

    private static bool IsReturnedByMethod(IOperation value) =>
        value.SemanticModel is { } model && MethodAround(value) is { } method && Endpoints.IsHandler(method, model);

    private static IMethodSymbol? MethodAround(IOperation place) =>
        place.SemanticModel?.GetEnclosingSymbol(place.Syntax.SpanStart) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method ? method : null;

    // ServiceStack calls the method of a service that is named for the verb, or for any.
    private static bool IsService(IMethodSymbol method) =>
        method is { Parameters.Length: 1, DeclaredAccessibility: Accessibility.Public, IsStatic: false, Name: "Any" or "Get" or "Post" or "Put" or "Delete" or "Patch" or "AnyAsync" or "GetAsync" or "PostAsync" or "PutAsync" or "DeleteAsync" or "PatchAsync" }
        && TypeNames.IsOrDerives(method.ContainingType, "ServiceStack", "IService");
}
