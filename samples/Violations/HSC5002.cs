using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5002: a problem with a success status. The client takes it for the answer.</summary>
public static class HSC5002
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5002/flagged/Problem", Flagged.Problem);
        app.MapGet("/HSC5002/fixed/Problem", Fixed.Problem);
        app.MapGet("/HSC5002/flagged/Ok", Flagged.Ok);
        app.MapGet("/HSC5002/fixed/Ok", Fixed.Ok);
        app.MapGet("/HSC5002/flagged/Bare", Flagged.Bare);
        app.MapGet("/HSC5002/fixed/Bare", Fixed.Bare);
    }

    public static class Flagged
    {
        public static IResult Problem() => Results.Problem("Out of stock", statusCode: StatusCodes.Status200OK);

        public static IResult Ok() => Results.Ok(new ProblemDetails { Detail = "Out of stock" });

        // A minimal API sends what a handler returns with 200; it does not look at Status.
        public static ProblemDetails Bare() => new() { Detail = "Out of stock", Status = StatusCodes.Status409Conflict };
    }

    public static class Fixed
    {
        public static IResult Problem() => Results.Problem("Out of stock", statusCode: StatusCodes.Status409Conflict);

        public static IResult Ok() => Results.Conflict(new ProblemDetails { Detail = "Out of stock" });

        public static IResult Bare() => Results.Problem(new ProblemDetails { Detail = "Out of stock", Status = StatusCodes.Status409Conflict });
    }
}

[Route("HSC5002/flagged/[action]")]
public sealed class HSC5002FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action() => Ok(new ProblemDetails { Detail = "Out of stock" });
}

[Route("HSC5002/fixed/[action]")]
public sealed class HSC5002FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action() => Conflict(new ProblemDetails { Detail = "Out of stock" });
}
