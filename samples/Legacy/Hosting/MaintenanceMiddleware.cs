namespace Legacy.Hosting;

/// <summary>Closes the shop for writing while <c>Shop:ReadOnly</c> is set.</summary>
public sealed class MaintenanceMiddleware(RequestDelegate next, IConfiguration configuration)
{
    private const int RetryAfterSeconds = 120;

    public async Task InvokeAsync(HttpContext context)
    {
        if (configuration.GetValue("Shop:ReadOnly", false) && !HttpMethods.IsGet(context.Request.Method))
        {
            await RejectAsync(context);
            return;
        }

        await next(context);
    }

    private static Task RejectAsync(HttpContext context, int statusCode = 503)
    {
        context.Response.StatusCode = statusCode;
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString();
        return context.Response.WriteAsync("The shop is being tidied.");
    }
}
