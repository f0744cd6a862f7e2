namespace Violations;

/// <summary>HSC4009: the client cannot read how many seconds it has to wait, and does not wait.</summary>
public static class HSC4009
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4009/flagged/Fraction", Flagged.Fraction);
        app.MapGet("/HSC4009/fixed/Fraction", Fixed.Fraction);
        app.MapGet("/HSC4009/flagged/Span", Flagged.Span);
        app.MapGet("/HSC4009/fixed/Span", Fixed.Span);
        app.MapGet("/HSC4009/flagged/Negative", Flagged.Negative);
        app.MapGet("/HSC4009/fixed/Negative", Fixed.Negative);
    }

    public static class Flagged
    {
        public static IResult Fraction(HttpContext context)
        {
            var wait = TimeSpan.FromMilliseconds(1500);
            context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString();
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        public static IResult Span(HttpContext context)
        {
            var wait = TimeSpan.FromMilliseconds(1500);
            context.Response.Headers.RetryAfter = $"{wait}";
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        public static IResult Negative(HttpContext context)
        {
            context.Response.Headers["Retry-After"] = "-1";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    public static class Fixed
    {
        public static IResult Fraction(HttpContext context)
        {
            var wait = TimeSpan.FromMilliseconds(1500);
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString();
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        public static IResult Span(HttpContext context)
        {
            var wait = TimeSpan.FromMilliseconds(1500);
            context.Response.Headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds)}";
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        public static IResult Negative(HttpContext context)
        {
            context.Response.Headers["Retry-After"] = "1";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
