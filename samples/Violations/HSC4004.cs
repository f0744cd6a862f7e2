namespace Violations;

/// <summary>HSC4004: the status is about a header that does not come.</summary>
public static class HSC4004
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4004/flagged/Part", Flagged.Part);
        app.MapGet("/HSC4004/fixed/Part", Fixed.Part);
        app.MapGet("/HSC4004/flagged/Proxy", Flagged.Proxy);
        app.MapGet("/HSC4004/fixed/Proxy", Fixed.Proxy);
        app.MapGet("/HSC4004/flagged/Range", Flagged.Range);
        app.MapGet("/HSC4004/fixed/Range", Fixed.Range);
        app.MapGet("/HSC4004/flagged/Upgrade", Flagged.Upgrade);
        app.MapGet("/HSC4004/fixed/Upgrade", Fixed.Upgrade);
    }

    public static class Flagged
    {
        public static IResult Part() => Results.StatusCode(StatusCodes.Status206PartialContent);

        public static IResult Proxy() => Results.StatusCode(StatusCodes.Status407ProxyAuthenticationRequired);

        public static IResult Range() => Results.StatusCode(StatusCodes.Status416RangeNotSatisfiable);

        public static IResult Upgrade() => Results.StatusCode(StatusCodes.Status426UpgradeRequired);
    }

    public static class Fixed
    {
        public static IResult Part(HttpContext context)
        {
            context.Response.Headers.ContentRange = "bytes 0-1/5";
            return Results.StatusCode(StatusCodes.Status206PartialContent);
        }

        public static IResult Proxy(HttpContext context)
        {
            context.Response.Headers.ProxyAuthenticate = "Basic";
            return Results.StatusCode(StatusCodes.Status407ProxyAuthenticationRequired);
        }

        public static IResult Range(HttpContext context)
        {
            context.Response.Headers.ContentRange = "bytes */5";
            return Results.StatusCode(StatusCodes.Status416RangeNotSatisfiable);
        }

        public static IResult Upgrade(HttpContext context)
        {
            context.Response.Headers.Upgrade = "websocket";
            return Results.StatusCode(StatusCodes.Status426UpgradeRequired);
        }
    }
}
