namespace OrdersApi.Hosting;

/// <summary>Closes the shop for writing while <c>Shop:ReadOnly</c> is set.</summary>
public sealed class MaintenanceMiddleware(RequestDelegate next, IConfiguration configuration)
{
    private const int RetryAfterSeconds = 120;

    public Task InvokeAsync(HttpContext context)
    {
        if (!configuration.GetValue("Shop:ReadOnly", false) || HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString();
        return context.Response.WriteAsync("The shop is being tidied.");
    }
}
