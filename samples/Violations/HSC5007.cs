namespace Violations;

/// <summary>HSC5007: the request is refused, and then it is served all the same.</summary>
public static class HSC5007
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5007/flagged/Unauthorized", context => Flagged.Unauthorized(context, Serve));
        app.MapGet("/HSC5007/fixed/Unauthorized", context => Fixed.Unauthorized(context, Serve));
        app.MapGet("/HSC5007/flagged/Written", context => Flagged.Written(context, Serve));
        app.MapGet("/HSC5007/fixed/Written", context => Fixed.Written(context, Serve));
        app.MapGet("/HSC5007/flagged/Socket", Flagged.Socket);
        app.MapGet("/HSC5007/fixed/Socket", Fixed.Socket);
    }

    private static Task Serve(HttpContext context) => context.Response.WriteAsync("The secret order");

    public static class Flagged
    {
        public static async Task Unauthorized(HttpContext context, RequestDelegate next)
        {
            if (!context.Request.Headers.ContainsKey("X-Key"))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }

            await next(context);
        }

        public static async Task Written(HttpContext context, RequestDelegate next)
        {
            if (!context.Request.Headers.ContainsKey("X-Key"))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                await context.Response.WriteAsync("Not found. ");
                await next(context);
                return;
            }

            await next(context);
        }

        public static async Task Socket(HttpContext context)
        {
            if (!context.WebSockets.IsWebSocketRequest)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
            }

            using var socket = await context.WebSockets.AcceptWebSocketAsync();
        }
    }

    public static class Fixed
    {
        public static async Task Unauthorized(HttpContext context, RequestDelegate next)
        {
            if (!context.Request.Headers.ContainsKey("X-Key"))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            await next(context);
        }

        public static async Task Written(HttpContext context, RequestDelegate next)
        {
            if (!context.Request.Headers.ContainsKey("X-Key"))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                await context.Response.WriteAsync("Not found. ");
                return;
            }

            await next(context);
        }

        public static async Task Socket(HttpContext context)
        {
            if (!context.WebSockets.IsWebSocketRequest)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            using var socket = await context.WebSockets.AcceptWebSocketAsync();
        }
    }
}
