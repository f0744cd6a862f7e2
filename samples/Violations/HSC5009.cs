using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5009: a field of the content names another status than the response has.</summary>
public static class HSC5009
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5009/flagged/Json", Flagged.Json);
        app.MapGet("/HSC5009/fixed/Json", Fixed.Json);
    }

    public static class Flagged
    {
        public static IResult Json() =>
            Results.Json(new { statusCode = StatusCodes.Status404NotFound, message = "No such order" }, statusCode: StatusCodes.Status200OK);
    }

    public static class Fixed
    {
        public static IResult Json() =>
            Results.Json(new { statusCode = StatusCodes.Status404NotFound, message = "No such order" }, statusCode: StatusCodes.Status404NotFound);
    }
}

[Route("HSC5009/flagged/[action]")]
public sealed class HSC5009FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action() =>
        StatusCode(StatusCodes.Status200OK, new { statusCode = StatusCodes.Status404NotFound, message = "No such order" });
}

[Route("HSC5009/fixed/[action]")]
public sealed class HSC5009FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action() =>
        StatusCode(StatusCodes.Status404NotFound, new { statusCode = StatusCodes.Status404NotFound, message = "No such order" });
}
