using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC4010: the client looks for the new resource below the path that it asked for.</summary>
public static class HSC4010
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4010/flagged/Created", Flagged.Created);
        app.MapGet("/HSC4010/fixed/Created", Fixed.Created);
        app.MapGet("/HSC4010/flagged/Header", Flagged.Header);
        app.MapGet("/HSC4010/fixed/Header", Fixed.Header);
    }

    public static class Flagged
    {
        public static IResult Created() => Results.Created("orders/7", Order.Sample);

        public static IResult Header(HttpContext context)
        {
            context.Response.Headers.Location = "orders/7";
            return Results.StatusCode(StatusCodes.Status202Accepted);
        }
    }

    public static class Fixed
    {
        public static IResult Created() => Results.Created("/orders/7", Order.Sample);

        public static IResult Header(HttpContext context)
        {
            context.Response.Headers.Location = "/orders/7";
            return Results.StatusCode(StatusCodes.Status202Accepted);
        }
    }
}

[Route("HSC4010/flagged/[action]")]
public sealed class HSC4010FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult CreatedAction() => Created($"orders/{7}", Order.Sample);
}

[Route("HSC4010/fixed/[action]")]
public sealed class HSC4010FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult CreatedAction() => Created($"/orders/{7}", Order.Sample);
}
