namespace Violations;

/// <summary>HSC5006: a middleware sets a status for an exception that came after the first write.</summary>
public static class HSC5006
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5006/flagged/Late", context => Flagged.Late(context, Fail));
        app.MapGet("/HSC5006/fixed/Late", context => Fixed.Late(context, Fail));
        app.MapGet("/HSC5006/flagged/Result", context => Flagged.Result(context, Fail));
        app.MapGet("/HSC5006/fixed/Result", context => Fixed.Result(context, Fail));
    }

    private static async Task Fail(HttpContext context)
    {
        await context.Response.WriteAsync("Order ");
        throw new TimeoutException("The warehouse does not answer");
    }

    public static class Flagged
    {
        public static async Task Late(HttpContext context, RequestDelegate next)
        {
            try
            {
                await next(context);
            }
            catch (TimeoutException)
            {
                context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
            }
        }

        // A result sets the status as well.
        public static async Task Result(HttpContext context, RequestDelegate next)
        {
            try
            {
                await next(context);
            }
            catch (TimeoutException)
            {
                await Results.Problem(statusCode: StatusCodes.Status504GatewayTimeout).ExecuteAsync(context);
            }
        }
    }

    public static class Fixed
    {
        public static async Task Late(HttpContext context, RequestDelegate next)
        {
            try
            {
                await next(context);
            }
            catch (TimeoutException) when (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
            }
        }

        public static async Task Result(HttpContext context, RequestDelegate next)
        {
            try
            {
                await next(context);
            }
            catch (TimeoutException) when (!context.Response.HasStarted)
            {
                await Results.Problem(statusCode: StatusCodes.Status504GatewayTimeout).ExecuteAsync(context);
            }
        }
    }
}
