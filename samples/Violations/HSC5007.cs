using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

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
        app.MapGet("/HSC5007/flagged/Missing", Flagged.Missing);
        app.MapGet("/HSC5007/fixed/Missing", Fixed.Missing);
    }

    private static Order? Find(HttpRequest request) => request.Headers.ContainsKey("X-Key") ? Order.Sample : null;

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

        public static async Task Missing(HttpContext context)
        {
            var order = Find(context.Request);
            if (order is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }

            await context.Response.WriteAsync("Order " + order!.Id);
        }

        public static async Task Filter(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            if (!context.HttpContext.Request.Headers.ContainsKey("X-Key"))
            {
                context.Result = new UnauthorizedResult();
            }

            await next();
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

        public static async Task Missing(HttpContext context)
        {
            var order = Find(context.Request);
            if (order is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            await context.Response.WriteAsync("Order " + order.Id);
        }

        public static async Task Filter(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            if (!context.HttpContext.Request.Headers.ContainsKey("X-Key"))
            {
                context.Result = new UnauthorizedResult();
                return;
            }

            await next();
        }
    }
}

/// <summary>Two actions, each behind one of the filters.</summary>
public sealed class HSC5007FilteredController : ControllerBase
{
    [HttpGet("/HSC5007/flagged/Filter"), FilteredBy(IsFlagged = true)]
    public string GetFlagged() => "The secret order";

    [HttpGet("/HSC5007/fixed/Filter"), FilteredBy]
    public string GetFixed() => "The secret order";

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FilteredByAttribute : Attribute, IAsyncActionFilter
    {
        public bool IsFlagged { get; init; }

        public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) =>
            IsFlagged ? HSC5007.Flagged.Filter(context, next) : HSC5007.Fixed.Filter(context, next);
    }
}
