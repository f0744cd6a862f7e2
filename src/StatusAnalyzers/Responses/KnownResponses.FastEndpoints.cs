using System.Collections.Generic;

namespace StatusAnalyzers.Responses;

internal static partial class KnownResponses
{
    /// <summary>FastEndpoints: <c>Send.…Async</c> of version 7 and later, and the <c>Send…Async</c> of endpoints before.</summary>
    internal static IEnumerable<ResponseRow> FastEndpoints
    {
        get
        {
            foreach (var row in Rows(
                ResponseKind.Sent,
                "FastEndpoints",
                "ResponseSender",
                "ResponseAsync(response) statusCode=200",
                "InterceptedAsync(response) statusCode=200",
                "StringAsync(content) statusCode=200",
                "OkAsync(response) 200",
                "CreatedAtAsync(responseBody) 201",
                "AcceptedAtAsync(responseBody) 202",
                "NoContentAsync() 204",
                "NotModifiedAsync() 304",
                "ErrorsAsync() statusCode=400",
                "UnauthorizedAsync() 401",
                "ForbiddenAsync() 403",
                "NotFoundAsync() 404",
                "StatusCodeAsync() statusCode"))
            {
                yield return row;
            }

            foreach (var row in Rows(
                ResponseKind.Sent,
                "FastEndpoints",
                "Endpoint",
                "SendAsync(response) statusCode=200",
                "SendStringAsync(content) statusCode=200",
                "SendOkAsync(response) 200",
                "SendCreatedAtAsync(responseBody) 201",
                "SendAcceptedAtAsync(responseBody) 202",
                "SendNoContentAsync() 204",
                "SendErrorsAsync() statusCode=400",
                "SendUnauthorizedAsync() 401",
                "SendForbiddenAsync() 403",
                "SendNotFoundAsync() 404"))
            {
                yield return row;
            }
        }
    }
}
