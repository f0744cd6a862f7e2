using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace OrdersApi.Errors;

public sealed class ShopExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var status = StatusOf(exception);
        context.Response.StatusCode = status;
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            Exception = exception,
            ProblemDetails = new ProblemDetails
            {
                Status = status,
                Detail = (exception as ShopException)?.Message,
            },
        });
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        ShopException shop => shop.StatusCode,
        HttpRequestException { StatusCode: HttpStatusCode.TooManyRequests } => StatusCodes.Status503ServiceUnavailable,
        HttpRequestException => StatusCodes.Status502BadGateway,
        TimeoutException => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status500InternalServerError,
    };
}
