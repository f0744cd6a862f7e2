using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC2004: a 1xx announces another response. As the last one, it leaves the client waiting.</summary>
public static class HSC2004
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC2004/flagged/Processing", Flagged.Processing);
        app.MapGet("/HSC2004/fixed/Processing", Fixed.Processing);
        app.MapGet("/HSC2004/flagged/Continue", Flagged.Continue);
        app.MapGet("/HSC2004/fixed/Continue", Fixed.Continue);
    }

    public static class Flagged
    {
        public static IResult Processing() => Results.StatusCode(StatusCodes.Status102Processing);

        public static void Continue(HttpContext context) => context.Response.StatusCode = StatusCodes.Status100Continue;
    }

    public static class Fixed
    {
        public static IResult Processing() => Results.StatusCode(StatusCodes.Status202Accepted);

        public static void Continue(HttpContext context) => context.Response.StatusCode = StatusCodes.Status200OK;
    }
}

[Route("HSC2004/flagged/[action]")]
public sealed class HSC2004FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Informational() => StatusCode(199);
}

[Route("HSC2004/fixed/[action]")]
public sealed class HSC2004FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Informational() => StatusCode(StatusCodes.Status200OK);
}
