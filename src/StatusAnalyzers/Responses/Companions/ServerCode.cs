using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Tells what a server sends from what a client receives, where the types are the same.</summary>
internal static class ServerCode
{
    private static readonly (string Namespace, string Name)[] Exceptions =
    [
        ("Microsoft.AspNetCore.Http", "BadHttpRequestException"),
        ("System.Web", "HttpException"),
        ("System.Web.Http", "HttpResponseException"),
        ("System.ServiceModel.Web", "WebFaultException"),
        ("ServiceStack", "HttpError"),
    ];

    /// <summary>
    /// Whether a status that is set on this type is sent: the response of ASP.NET Core, one of its results, or a response that
    /// has a way to set headers too, such as those of System.Web, OWIN and ServiceStack.
    /// </summary>
    public static bool IsResponse(ITypeSymbol type) =>
        ResponseReceiver.IsResponse(type)
        || TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ActionResult")
        || (HasNameOfResponse(type) && !IsMessage(type) && SetsHeaders(type));

    /// <summary>
    /// Whether a server answers with the status of that exception: one of the program's own, or one that a framework makes a
    /// response of. Those of other libraries say what a client received.
    /// </summary>
    public static bool IsException(ITypeSymbol type, SemanticModel? model)
    {
        if (model is not null && OwnSymbols.Has(model.Compilation, type))
        {
            return true;
        }

        foreach (var (inNamespace, name) in Exceptions)
        {
            if (TypeNames.IsOrDerives(type, inNamespace, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the code is of a controller or a function, so that the message that it makes is an answer.</summary>
    public static bool IsAround(IOperation operation)
    {
        for (var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol method && IsFunction(method))
            {
                return true;
            }

            if (symbol is INamedTypeSymbol type)
            {
                return TypeNames.IsOrDerives(type, "System.Web.Http", "ApiController") || TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ControllerBase");
            }
        }

        return false;
    }

    private static bool HasNameOfResponse(ITypeSymbol type) =>
        type.Name.EndsWith("Response", StringComparison.Ordinal) || type.Name.EndsWith("ResponseBase", StringComparison.Ordinal);

    // Clients build those to read them.
    private static bool IsMessage(ITypeSymbol type) =>
        TypeNames.IsOrDerives(type, "System.Net", "WebResponse")
        || TypeNames.IsOrDerives(type, "RestSharp", "RestResponseBase")
        || TypeNames.IsOrDerives(type, "RestSharp", "IRestResponse")
        || TypeNames.IsOrDerives(type, "System.Net.Http", "HttpResponseMessage");

    private static bool SetsHeaders(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("AddHeader").Length > 0 || current.GetMembers("AppendHeader").Length > 0 || current.GetMembers("Headers").Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFunction(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "FunctionAttribute" or "FunctionNameAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
