using System.Net;

namespace Legacy.Errors;

public static class ErrorMapper
{
    public static int ToStatusCode(Exception exception) => exception switch
    {
        ShopException shop => shop.StatusCode,
        HttpRequestException { StatusCode: (HttpStatusCode)429 } => 503,
        HttpRequestException => 502,
        BadHttpRequestException => 400,
        KeyNotFoundException => 404,
        UnauthorizedAccessException => 403,
        TimeoutException => 504,
        OperationCanceledException => 499,
        NotImplementedException => 501,
        _ => 500,
    };

    public static HttpStatusCode ToUpstream(int statusCode, bool retried) => (statusCode, retried) switch
    {
        (401, _) => (HttpStatusCode)401,
        (503, false) => (HttpStatusCode)503,
        _ => (HttpStatusCode)502,
    };

    // Bounds of a class of codes are no names of codes.
    public static LogLevel LevelOf(int statusCode) =>
        statusCode >= 500 ? LogLevel.Error
        : statusCode is >= 400 and < 500 ? LogLevel.Warning
        : LogLevel.Debug;
}
