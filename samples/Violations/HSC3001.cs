using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC3001: a result with content, and a status that must have none. What arrives depends on the API and on the protocol.</summary>
public static class HSC3001
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC3001/flagged/Json", Flagged.Json);
        app.MapGet("/HSC3001/fixed/Json", Fixed.Json);
        app.MapGet("/HSC3001/flagged/Text", Flagged.Text);
        app.MapGet("/HSC3001/fixed/Text", Fixed.Text);
        app.MapGet("/HSC3001/flagged/ResetContent", Flagged.ResetContent);
        app.MapGet("/HSC3001/fixed/ResetContent", Fixed.ResetContent);
        app.MapGet("/HSC3001/flagged/NotModified", Flagged.NotModified);
        app.MapGet("/HSC3001/fixed/NotModified", Fixed.NotModified);
        app.MapGet("/HSC3001/flagged/Processing", Flagged.Processing);
        app.MapGet("/HSC3001/fixed/Processing", Fixed.Processing);
    }

    public static class Flagged
    {
        public static IResult Json() => Results.Json(Order.Sample, statusCode: StatusCodes.Status204NoContent);

        public static IResult Text() => TypedResults.Text("Deleted", statusCode: StatusCodes.Status204NoContent);

        public static IResult ResetContent() => Results.Json(Order.Sample, statusCode: StatusCodes.Status205ResetContent);

        public static IResult NotModified() => Results.Text("Not modified", statusCode: StatusCodes.Status304NotModified);

        public static IResult Processing() => Results.Json(Order.Sample, statusCode: StatusCodes.Status102Processing);
    }

    public static class Fixed
    {
        public static IResult Json() => Results.Json(Order.Sample, statusCode: StatusCodes.Status200OK);

        public static IResult Text() => TypedResults.NoContent();

        public static IResult ResetContent() => Results.StatusCode(StatusCodes.Status205ResetContent);

        public static IResult NotModified() => Results.StatusCode(StatusCodes.Status304NotModified);

        public static IResult Processing() => Results.Json(Order.Sample, statusCode: StatusCodes.Status202Accepted);
    }
}

[Route("HSC3001/flagged/[action]")]
public sealed class HSC3001FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Value() => StatusCode(StatusCodes.Status204NoContent, Order.Sample);

    [HttpGet]
    public IActionResult Message() => StatusCode(StatusCodes.Status204NoContent, "Nothing to do");

    [HttpGet]
    public IActionResult Initializer() => new ObjectResult(Order.Sample) { StatusCode = StatusCodes.Status205ResetContent };

    [HttpGet]
    public IActionResult Plain() => new ContentResult { Content = "Deleted", StatusCode = StatusCodes.Status204NoContent };
}

[Route("HSC3001/fixed/[action]")]
public sealed class HSC3001FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Value() => Ok(Order.Sample);

    [HttpGet]
    public IActionResult Message() => NoContent();

    [HttpGet]
    public IActionResult Initializer() => new ObjectResult(Order.Sample) { StatusCode = StatusCodes.Status200OK };

    [HttpGet]
    public IActionResult Plain() => new ContentResult { Content = "Deleted", StatusCode = StatusCodes.Status200OK };
}
