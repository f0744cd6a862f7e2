using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5001: the problem says one status, the response another. A client believes one of them.</summary>
public static class HSC5001
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5001/flagged/NotFound", Flagged.NotFound);
        app.MapGet("/HSC5001/fixed/NotFound", Fixed.NotFound);
    }

    public static class Flagged
    {
        public static IResult NotFound() =>
            Results.NotFound(new ProblemDetails { Title = "No such order", Type = "about:blank", Status = StatusCodes.Status400BadRequest });
    }

    public static class Fixed
    {
        public static IResult NotFound() =>
            Results.NotFound(new ProblemDetails { Title = "No such order", Type = "about:blank", Status = StatusCodes.Status404NotFound });
    }
}

[Route("HSC5001/flagged/[action]")]
public sealed class HSC5001FlaggedController : Controller
{
    [HttpGet]
    public IActionResult Validation() =>
        BadRequest(new ValidationProblemDetails { Status = StatusCodes.Status422UnprocessableEntity });

    // ValidationProblem() sends what it is given, always with 400.
    [HttpGet]
    public IActionResult Helper() =>
        ValidationProblem(new ValidationProblemDetails { Status = StatusCodes.Status422UnprocessableEntity });

    // Json() does not look at what it is given: this is sent with 200.
    [HttpGet]
    public IActionResult Kept() => Json(new ProblemDetails { Status = StatusCodes.Status404NotFound });
}

[Route("HSC5001/fixed/[action]")]
public sealed class HSC5001FixedController : Controller
{
    [HttpGet]
    public IActionResult Validation() =>
        UnprocessableEntity(new ValidationProblemDetails { Status = StatusCodes.Status422UnprocessableEntity });

    [HttpGet]
    public IActionResult Helper() =>
        ValidationProblem(new ValidationProblemDetails { Status = StatusCodes.Status400BadRequest });

    // An ObjectResult takes the status from the problem.
    [HttpGet]
    public IActionResult Kept() => new ObjectResult(new ProblemDetails { Status = StatusCodes.Status404NotFound });
}
