using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises the calls by which a middleware or a filter hands a request to what comes behind it.</summary>
internal static class Continuations
{
    /// <summary>
    /// Whether the call invokes a <c>RequestDelegate</c>, the delegate of a filter, or what is called <c>next</c> by the
    /// code: <c>next(context)</c>, <c>_next.Invoke(context)</c>, <c>next()</c>.
    /// </summary>
    public static bool IsOf(IInvocationOperation call) =>
        call is { TargetMethod: { MethodKind: MethodKind.DelegateInvoke, ContainingType: { } type }, Instance: { } target }
        && (TypeNames.Is(type, "Microsoft.AspNetCore.Http", "RequestDelegate")
            || TypeNames.Is(type, "Microsoft.AspNetCore.Http", "EndpointFilterDelegate")
            || type.Name is "ActionExecutionDelegate" or "ResourceExecutionDelegate" or "PageHandlerExecutionDelegate"
            || Operations.Referenced(Operations.Unwrap(target))?.Name is "next" or "_next");
}
