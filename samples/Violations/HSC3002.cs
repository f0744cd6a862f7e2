using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC3002: content is written after a status that must have none, on every path between.</summary>
public static class HSC3002
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC3002/flagged/Text", Flagged.Text);
        app.MapGet("/HSC3002/fixed/Text", Fixed.Text);
        app.MapGet("/HSC3002/flagged/Json", Flagged.Json);
        app.MapGet("/HSC3002/fixed/Json", Fixed.Json);
        app.MapGet("/HSC3002/flagged/ResetContent", Flagged.ResetContent);
        app.MapGet("/HSC3002/fixed/ResetContent", Fixed.ResetContent);
        app.MapGet("/HSC3002/flagged/Value", Flagged.Value);
        app.MapGet("/HSC3002/fixed/Value", Fixed.Value);
        app.MapGet("/HSC3002/flagged/Cached", Flagged.Cached);
        app.MapGet("/HSC3002/fixed/Cached", Fixed.Cached);
    }

    public static class Flagged
    {
        public static async Task Text(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            await context.Response.WriteAsync("Deleted");
        }

        public static async Task Json(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            await context.Response.WriteAsJsonAsync(Order.Sample);
        }

        public static async Task ResetContent(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status205ResetContent;
            await context.Response.WriteAsJsonAsync(Order.Sample);
        }

        public static Order Value(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Order.Sample;
        }

        // A client that has the order asks whether it changed.
        public static async Task Cached(HttpContext context)
        {
            if (context.Request.Headers.IfNoneMatch == "\"7\"")
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                await context.Response.WriteAsync("Not modified");
                return;
            }

            context.Response.Headers.ETag = "\"7\"";
            await context.Response.WriteAsync("Order 7");
        }
    }

    public static class Fixed
    {
        public static Task Text(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        public static async Task Json(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status200OK;
            await context.Response.WriteAsJsonAsync(Order.Sample);
        }

        public static Task ResetContent(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status205ResetContent;
            return Task.CompletedTask;
        }

        public static Order Value() => Order.Sample;

        // The status and the content are on different paths: how every cache looks.
        public static async Task Cached(HttpContext context)
        {
            if (context.Request.Headers.IfNoneMatch == "\"7\"")
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            context.Response.Headers.ETag = "\"7\"";
            await context.Response.WriteAsync("Order 7");
        }
    }
}

[Route("HSC3002/flagged/[action]")]
public sealed class HSC3002FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Returned()
    {
        Response.StatusCode = StatusCodes.Status204NoContent;
        return Content("Deleted");
    }
}

[Route("HSC3002/fixed/[action]")]
public sealed class HSC3002FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Returned() => NoContent();
}
