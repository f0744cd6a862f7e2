namespace Violations;

/// <summary>HSC4003: the redirect does not say where to, so the client stays where it is.</summary>
public static class HSC4003
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4003/flagged/Moved", Flagged.Moved);
        app.MapGet("/HSC4003/fixed/Moved", Fixed.Moved);
        app.MapGet("/HSC4003/flagged/Other", Flagged.Other);
        app.MapGet("/HSC4003/fixed/Other", Fixed.Other);
        app.MapGet("/HSC4003/flagged/Temporary", Flagged.Temporary);
        app.MapGet("/HSC4003/fixed/Temporary", Fixed.Temporary);
        app.MapGet("/HSC4003/flagged/Response", Flagged.Response);
        app.MapGet("/HSC4003/fixed/Response", Fixed.Response);
    }

    public static class Flagged
    {
        public static IResult Moved() => Results.StatusCode(StatusCodes.Status301MovedPermanently);

        public static IResult Other() => Results.StatusCode(StatusCodes.Status303SeeOther);

        public static IResult Temporary() => Results.StatusCode(StatusCodes.Status307TemporaryRedirect);

        public static void Response(HttpContext context) => context.Response.StatusCode = StatusCodes.Status302Found;
    }

    public static class Fixed
    {
        public static IResult Moved(HttpContext context)
        {
            context.Response.Headers.Location = "/orders/7";
            return Results.StatusCode(StatusCodes.Status301MovedPermanently);
        }

        public static IResult Other(HttpContext context)
        {
            context.Response.Headers.Location = "/orders/7";
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }

        public static IResult Temporary(HttpContext context)
        {
            context.Response.Headers.Location = "/orders/7";
            return Results.StatusCode(StatusCodes.Status307TemporaryRedirect);
        }

        public static void Response(HttpContext context) => context.Response.Redirect("/orders/7");
    }
}
