namespace Legacy.Errors;

public sealed class ErrorMiddleware(RequestDelegate next, ILogger<ErrorMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);

            if (context.Response is { StatusCode: 401, HasStarted: false })
            {
                context.Response.Headers.WWWAuthenticate = "Bearer realm=\"shop\"";
            }
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var status = ErrorMapper.ToStatusCode(exception);
            logger.Log(ErrorMapper.LevelOf(status), exception, "{Path} failed", context.Request.Path);

            context.Response.Clear();
            context.Response.StatusCode = status;
            var error = status == 500 ? ErrorFactory.Unexpected() : ErrorFactory.CreateError(status, exception.Message);
            await context.Response.WriteAsJsonAsync(error);
        }
    }
}
