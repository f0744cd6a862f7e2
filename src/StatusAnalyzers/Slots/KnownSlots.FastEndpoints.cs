using static StatusAnalyzers.Slots.KnownType;
using static StatusAnalyzers.Slots.SlotPart;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>FastEndpoints 8.</summary>
    internal static KnownType[] FastEndpoints =>
    [
        Holds("FastEndpoints", "BindingOptions", "JsonExceptionStatusCode"),
        Holds("FastEndpoints", "Endpoint`2", "(statusCode)"),
        Holds("FastEndpoints", "Endpoint`3", "(statusCode)"),
        Holds("FastEndpoints", "EndpointWithoutRequest`2", "(statusCode)"),
        Holds("FastEndpoints", "EndpointSummary", "(statusCode)"),
        HoldsIn(Key, "FastEndpoints", "EndpointSummary", "Responses", "ResponseExamples"),
        Holds("FastEndpoints", "ErrorOptions", "StatusCode"),
        Holds("FastEndpoints", "ErrorResponse", "StatusCode", "(statusCode)"),
        Holds("FastEndpoints", "HttpResponseExtensions", "(statusCode)"),
        Holds("FastEndpoints", "InternalErrorResponse", "Code"),
        Holds("FastEndpoints", "IResponseInterceptor", "(statusCode)"),
        Holds("FastEndpoints", "IValidationErrors", "(statusCode)"),
        Holds("FastEndpoints", "IValidationErrors`1", "(statusCode)"),
        Holds("FastEndpoints", "ProblemDetails", "Status", "(statusCode)"),
        Holds("FastEndpoints", "ResponseHeader", "(statusCode)"),
        Holds("FastEndpoints", "ResponseSender`2", "(statusCode)"),
        Holds("FastEndpoints", "RouteHandlerBuilderExtensions", "(statusCode)"),
        HoldsIn(Element, "FastEndpoints", "RouteHandlerBuilderExtensions", "ClearDefaultProduces(statusCodes)"),
        Holds("FastEndpoints", "ValidationContext", "(statusCode)"),
        Holds("FastEndpoints", "ValidationContext`1", "(statusCode)"),
        Holds("FastEndpoints", "ValidationFailureException", "StatusCode"),
    ];
}
