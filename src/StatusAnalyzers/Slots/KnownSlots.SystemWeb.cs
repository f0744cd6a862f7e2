using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>
    /// ASP.NET on .NET Framework: System.Web, MVC 5 and OWIN. Web API 2 has the enum everywhere.
    /// </summary>
    internal static KnownType[] SystemWeb =>
    [
        Holds("System.Web", "HttpResponse", "StatusCode"),
        Holds("System.Web", "HttpResponseBase", "StatusCode"),
        Holds("System.Web", "HttpResponseWrapper", "StatusCode"),
        Holds("System.Web", "HttpException", ".ctor(httpCode)", "GetHttpCode()"),
        Holds("System.Web", "HttpWorkerRequest", "SendStatus(statusCode)", "GetStatusDescription(code)"),
        Holds("System.Web.Hosting", "SimpleWorkerRequest", "SendStatus(statusCode)"),
        Holds("System.Web.Configuration", "CustomError", "StatusCode", "(statusCode)"),
        Holds("System.Web.Mvc", "HttpStatusCodeResult", "StatusCode", "(statusCode)"),

        // https://learn.microsoft.com/previous-versions/aspnet/dn307988(v=vs.113)
        Holds("Microsoft.Owin", "IOwinResponse", "StatusCode"),
        Holds("Microsoft.Owin", "OwinResponse", "StatusCode"),

        // The sub-status of IIS: the 8 of 404.8.
        HoldsNot("System.Web", "HttpResponse", "SubStatusCode"),
        HoldsNot("System.Web", "HttpResponseBase", "SubStatusCode"),
        HoldsNot("System.Web", "HttpResponseWrapper", "SubStatusCode"),
    ];
}
