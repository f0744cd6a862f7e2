using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>
/// The places, besides those of <see cref="KnownResponses"/>, where a status is sent or set to be sent. Many more places
/// hold one (<see cref="KnownSlots"/>): received responses, exceptions of clients, declarations.
/// </summary>
internal static class SendingSlots
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<SendingSlot> All { get; } =
    [
        // ASP.NET Core, .NET 8 to 10
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Http", "HttpResponse", "StatusCode"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Http", "BadHttpRequestException", ".ctor(statusCode)"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Http.Features", "IHttpResponseFeature", "StatusCode"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Http.Features", "HttpResponseFeature", "StatusCode"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Http.Timeouts", "RequestTimeoutPolicy", "TimeoutStatusCode"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.RateLimiting", "RateLimiterOptions", "RejectionStatusCode"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.HttpsPolicy", "HttpsRedirectionOptions", "RedirectStatusCode"),
        new(
            ResponseKind.Sent,
            "Microsoft.AspNetCore.Rewrite",
            "RewriteOptionsExtensions",
            "AddRedirect(statusCode)",
            "AddRedirectToHttps(statusCode)",
            "AddRedirectToWww(statusCode)",
            "AddRedirectToNonWww(statusCode)"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Builder", "RouteShortCircuitEndpointConventionBuilderExtensions", "ShortCircuit(statusCode)"),
        new(ResponseKind.Sent, "Microsoft.AspNetCore.Routing", "RouteShortCircuitEndpointRouteBuilderExtensions", "MapShortCircuit(statusCode)"),
        new(ResponseKind.Result, "Microsoft.AspNetCore.Mvc", "ViewResult", "StatusCode"),
        new(ResponseKind.Result, "Microsoft.AspNetCore.Mvc", "PartialViewResult", "StatusCode"),
        new(ResponseKind.Result, "Microsoft.AspNetCore.Mvc", "ViewComponentResult", "StatusCode"),
        new(ResponseKind.Result, "Microsoft.AspNetCore.Mvc.RazorPages", "PageResult", "StatusCode"),

        // FastEndpoints 8
        new(ResponseKind.Sent, "FastEndpoints", "Endpoint", "ThrowError(statusCode)", "ThrowIfAnyErrors(statusCode)"),
        new(ResponseKind.Sent, "FastEndpoints", "IValidationErrors", "ThrowError(statusCode)", "ThrowIfAnyErrors(statusCode)"),
        new(ResponseKind.Sent, "FastEndpoints", "ValidationContext", "ThrowError(statusCode)", "ThrowIfAnyErrors(statusCode)"),
        new(
            ResponseKind.Sent,
            "FastEndpoints",
            "HttpResponseExtensions",
            "SendAsync(statusCode)",
            "SendAtAsync(statusCode)",
            "SendErrorsAsync(statusCode)",
            "SendHeadersAsync(statusCode)",
            "SendStatusCodeAsync(statusCode)",
            "SendStringAsync(statusCode)"),
        new(ResponseKind.Sent, "FastEndpoints", "ValidationFailureException", "StatusCode"),
        new(ResponseKind.Sent, "FastEndpoints", "ErrorOptions", "StatusCode"),
        new(ResponseKind.Sent, "FastEndpoints", "BindingOptions", "JsonExceptionStatusCode"),

        // .NET itself, System.Web, OWIN
        new(ResponseKind.Message, "System.Net.Http", "HttpResponseMessage", "StatusCode"),
        new(ResponseKind.Sent, "System.Net", "HttpListenerResponse", "StatusCode"),
        new(ResponseKind.Sent, "System.Web", "HttpResponse", "StatusCode"),
        new(ResponseKind.Sent, "System.Web", "HttpResponseBase", "StatusCode"),
        new(ResponseKind.Sent, "System.Web", "HttpResponseWrapper", "StatusCode"),
        new(ResponseKind.Sent, "System.Web", "HttpException", ".ctor(httpCode)"),
        new(ResponseKind.Result, "System.Web.Mvc", "HttpStatusCodeResult", ".ctor(statusCode)"),
        new(ResponseKind.Sent, "Microsoft.Owin", "IOwinResponse", "StatusCode"),
        new(ResponseKind.Sent, "Microsoft.Owin", "OwinResponse", "StatusCode"),

        // Functions
        new(ResponseKind.Result, "Amazon.Lambda.APIGatewayEvents", "APIGatewayProxyResponse", "StatusCode"),
        new(ResponseKind.Result, "Amazon.Lambda.APIGatewayEvents", "APIGatewayHttpApiV2ProxyResponse", "StatusCode"),
        new(ResponseKind.Sent, "Microsoft.Azure.Functions.Worker.Http", "HttpResponseData", "StatusCode"),
        new(ResponseKind.Sent, "Microsoft.Azure.Functions.Worker.Http", "HttpRequestDataExtensions", "CreateResponse(statusCode)"),
    ];

    /// <summary>The names of all properties whose values are sent, those of results too: a cheap first question.</summary>
    public static NameSet Names { get; } = new(NamesOf());

    /// <summary>The names of all methods of which a parameter is sent.</summary>
    public static IEnumerable<string> Methods =>
        All.SelectMany(static row => row.Members).Where(static member => member is { Parameter: not null, Name: not ResponseRow.Constructor }).Select(static member => member.Name!);

    private static readonly NameTable<SendingSlot> ByType = new(All, static row => row.Type);

    private static readonly NameTable<SendingSlot> WithParameters = new(All, static row => row.HasParameters ? row.Type : null);

    /// <summary>The row of a property, an override of one too; <see langword="null"/> if what it holds is not sent.</summary>
    public static SendingSlot? Find(IPropertySymbol property)
    {
        for (IPropertySymbol? declared = property; declared is not null; declared = declared.OverriddenProperty)
        {
            if (Find(declared.ContainingType, declared.Name, parameter: null) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The row of a parameter of a method or constructor; <see langword="null"/> if what it takes is not sent.</summary>
    public static SendingSlot? Find(IMethodSymbol method, IParameterSymbol parameter) => Find(method.ContainingType, method.Name, parameter.Name);

    /// <summary>Whether some row has a method or constructor of <paramref name="type"/>: a cheap first question.</summary>
    public static bool Knows(INamedTypeSymbol? type) => type is not null && WithParameters.Contains(type.Name);

    private static SendingSlot? Find(INamedTypeSymbol? type, string member, string? parameter)
    {
        if (type is not null && ByType.TryFind(type.Name, out var rows))
        {
            foreach (var row in rows)
            {
                if (TypeNames.Is(type, row.Namespace, row.Type) && row.Has(member, parameter))
                {
                    return row;
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesOf()
    {
        foreach (var row in All)
        {
            foreach (var member in row.Members)
            {
                if (member is { Name: { } name, Parameter: null })
                {
                    yield return name;
                }
            }
        }

        foreach (var row in KnownResponses.All)
        {
            foreach (var name in row.Status)
            {
                yield return name;
            }
        }
    }
}
