namespace Violations;

/// <summary>HSC4006: the client has to guess when to come back.</summary>
public static class HSC4006
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4006/flagged/TooMany", Flagged.TooMany);
        app.MapGet("/HSC4006/fixed/TooMany", Fixed.TooMany);
        app.MapGet("/HSC4006/flagged/Unavailable", Flagged.Unavailable);
        app.MapGet("/HSC4006/fixed/Unavailable", Fixed.Unavailable);
    }

    public static class Flagged
    {
        public static IResult TooMany() => Results.StatusCode(StatusCodes.Status429TooManyRequests);

        public static IResult Unavailable() => Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    public static class Fixed
    {
        public static IResult TooMany(HttpContext context)
        {
            context.Response.Headers.RetryAfter = "30";
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        public static IResult Unavailable(HttpContext context)
        {
            context.Response.Headers.RetryAfter = "30";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
