namespace Violations;

/// <summary>HSC4005: 401 does not say how to authenticate.</summary>
public static class HSC4005
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4005/flagged/Status", Flagged.Status);
        app.MapGet("/HSC4005/fixed/Status", Fixed.Status);
        app.MapGet("/HSC4005/flagged/Unauthorized", Flagged.Unauthorized);
        app.MapGet("/HSC4005/fixed/Unauthorized", Fixed.Unauthorized);
    }

    public static class Flagged
    {
        public static IResult Status() => Results.StatusCode(StatusCodes.Status401Unauthorized);

        public static IResult Unauthorized() => Results.Unauthorized();
    }

    public static class Fixed
    {
        public static IResult Status(HttpContext context)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        public static IResult Unauthorized() => Results.Challenge();
    }
}
