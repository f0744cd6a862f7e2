using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC4001: a client that follows Location gets nowhere, or the redirect throws.</summary>
public static class HSC4001
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4001/flagged/Created", Flagged.Created);
        app.MapGet("/HSC4001/fixed/Created", Fixed.Created);
        app.MapGet("/HSC4001/flagged/Redirect", Flagged.Redirect);
        app.MapGet("/HSC4001/fixed/Redirect", Fixed.Redirect);
        app.MapGet("/HSC4001/flagged/Response", Flagged.Response);
        app.MapGet("/HSC4001/fixed/Response", Fixed.Response);
        app.MapGet("/HSC4001/flagged/Header", Flagged.Header);
        app.MapGet("/HSC4001/fixed/Header", Fixed.Header);
    }

    public static class Flagged
    {
        public static IResult Created() => Results.Created("", Order.Sample);

        public static IResult Redirect() => Results.Redirect("");

        public static void Response(HttpContext context) => context.Response.Redirect("");

        public static void Header(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = "";
        }
    }

    public static class Fixed
    {
        public static IResult Created() => Results.Created("/orders/7", Order.Sample);

        public static IResult Redirect() => Results.Redirect("/orders/7");

        public static void Response(HttpContext context) => context.Response.Redirect("/orders/7");

        public static void Header(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = "/orders/7";
        }
    }
}

[Route("HSC4001/flagged/[action]")]
public sealed class HSC4001FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult CreatedAction() => Created("", Order.Sample);

    [HttpGet]
    public IActionResult RedirectAction() => Redirect("");
}

[Route("HSC4001/fixed/[action]")]
public sealed class HSC4001FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult CreatedAction() => Created("/orders/7", Order.Sample);

    [HttpGet]
    public IActionResult RedirectAction() => Redirect("/orders/7");
}
