using System.Collections.Generic;

namespace StatusAnalyzers.Responses;

internal static partial class KnownResponses
{
    /// <summary>
    /// Messages as objects: <c>HttpResponseMessage</c> and what Web API 2 makes of a request. They are sent by a server, by a
    /// handler, or by the test double of one.
    /// </summary>
    internal static IEnumerable<ResponseRow> Messages
    {
        get
        {
            yield return Created(ResponseKind.Message, "System.Net.Http", "HttpResponseMessage", "(Content) StatusCode,statusCode=200");
            foreach (var row in Rows(ResponseKind.Message, "System.Net.Http", "HttpRequestMessageExtensions", "CreateResponse(value) statusCode=200", "CreateErrorResponse(message,error,modelState,exception) statusCode"))
            {
                yield return row;
            }
        }
    }
}
