namespace Violations;

/// <summary>HSC5005: the status or a header is set after the response has started.</summary>
public static class HSC5005
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5005/flagged/Status", Flagged.Status);
        app.MapGet("/HSC5005/fixed/Status", Fixed.Status);
        app.MapGet("/HSC5005/flagged/Header", Flagged.Header);
        app.MapGet("/HSC5005/fixed/Header", Fixed.Header);
        app.MapGet("/HSC5005/flagged/Result", Flagged.Result);
        app.MapGet("/HSC5005/fixed/Result", Fixed.Result);
    }

    public static class Flagged
    {
        public static async Task Status(HttpContext context)
        {
            await context.Response.WriteAsync("The warehouse is closed");
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }

        public static async Task Header(HttpContext context)
        {
            await context.Response.StartAsync();
            context.Response.Headers.ETag = "\"7\"";
            await context.Response.WriteAsync("Order 7");
        }

        // Two parameters: with the context alone it would be taken for a RequestDelegate, whose result nobody looks at.
        public static async Task<IResult> Result(HttpContext context, string? name)
        {
            await context.Response.WriteAsync(name ?? "Order 7");
            return Results.Ok();
        }
    }

    public static class Fixed
    {
        public static async Task Status(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync("The warehouse is closed");
        }

        public static async Task Header(HttpContext context)
        {
            context.Response.Headers.ETag = "\"7\"";
            await context.Response.StartAsync();
            await context.Response.WriteAsync("Order 7");
        }

        // Two parameters: with the context alone it would be taken for a RequestDelegate, whose result nobody looks at.
        public static async Task<IResult> Result(HttpContext context, string? name)
        {
            await context.Response.WriteAsync(name ?? "Order 7");
            return Results.Empty;
        }
    }
}
