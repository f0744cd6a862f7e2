using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Recognises endpoints that run a second time for a request that has failed, as <c>UseExceptionHandler("/error")</c> and
/// <c>UseStatusCodePagesWithReExecute("/status/{0}")</c> have it: the status of the error is set before they are called.
/// </summary>
internal static class ErrorEndpoints
{
    /// <summary>Whether <paramref name="operation"/> is in one, by its route, its name or the name of its controller.</summary>
    public static bool IsAround(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IInvocationOperation call && HasRoute(call))
            {
                return true;
            }
        }

        for (var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart); symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (IsName(symbol.Name) || HasRoute(symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="call"/> asks for a feature that only such an endpoint has: <c>Features.Get&lt;IExceptionHandlerFeature&gt;()</c>.</summary>
    public static bool AsksForError(IInvocationOperation call) =>
        call.TargetMethod is { TypeArguments: { Length: 1 } types }
        && types[0].Name is "IExceptionHandlerFeature" or "IExceptionHandlerPathFeature" or "IStatusCodeReExecuteFeature";

    // app.Map("/error", …)
    private static bool HasRoute(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string text } && IsRoute(text))
            {
                return true;
            }
        }

        return false;
    }

    // [Route("/error")]
    private static bool HasRoute(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            foreach (var argument in attribute.ConstructorArguments)
            {
                if (argument is { Kind: TypedConstantKind.Primitive, Value: string text } && IsRoute(text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsRoute(string text) => IsName(text) || text.TrimStart('/').StartsWith("status/{", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string text) => text.IndexOf("error", StringComparison.OrdinalIgnoreCase) >= 0;
}
