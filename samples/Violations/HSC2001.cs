using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC2001: a status outside 100–599 goes on the wire as it is, and clients cannot read the answer.</summary>
public static class HSC2001
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC2001/flagged/Zero", Flagged.Zero);
        app.MapGet("/HSC2001/fixed/Zero", Fixed.Zero);
        app.MapGet("/HSC2001/flagged/Typo", Flagged.Typo);
        app.MapGet("/HSC2001/fixed/Typo", Fixed.Typo);
    }

    public static class Flagged
    {
        // "0 means no error" is a convention of something else.
        public static IResult Zero() => Results.StatusCode(0);

        public static void Typo(HttpContext context) => context.Response.StatusCode = 41;
    }

    public static class Fixed
    {
        public static IResult Zero() => Results.StatusCode(StatusCodes.Status200OK);

        public static void Typo(HttpContext context) => context.Response.StatusCode = StatusCodes.Status417ExpectationFailed;
    }
}

[Route("HSC2001/flagged/[action]")]
public sealed class HSC2001FlaggedController : ControllerBase
{
    // The number of an error in the shop's own list.
    [HttpGet]
    public IActionResult ErrorNumber() => StatusCode(1000, "Out of stock");
}

[Route("HSC2001/fixed/[action]")]
public sealed class HSC2001FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult ErrorNumber() => StatusCode(StatusCodes.Status409Conflict, "Out of stock");
}
