using System.Net;
using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC2006: a status that is returned as the value is only text in the content; the response says 200.</summary>
public static class HSC2006
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC2006/flagged/Payload", Flagged.Payload);
        app.MapGet("/HSC2006/fixed/Payload", Fixed.Payload);
        app.MapGet("/HSC2006/flagged/ResultInResult", Flagged.ResultInResult);
        app.MapGet("/HSC2006/fixed/ResultInResult", Fixed.ResultInResult);
        app.MapGet("/HSC2006/flagged/ReturnedName", Flagged.ReturnedName);
        app.MapGet("/HSC2006/fixed/ReturnedName", Fixed.ReturnedName);
    }

    public static class Flagged
    {
        public static IResult Payload() => Results.Ok(StatusCodes.Status404NotFound);

        public static IResult ResultInResult() => Results.Ok(Results.NotFound());

        public static HttpStatusCode ReturnedName() => HttpStatusCode.NotFound;
    }

    public static class Fixed
    {
        public static IResult Payload() => Results.StatusCode(StatusCodes.Status404NotFound);

        public static IResult ResultInResult() => Results.NotFound();

        public static IResult ReturnedName() => Results.NotFound();
    }
}

[Route("HSC2006/flagged/[action]")]
public sealed class HSC2006FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult WrappedResult() => Ok(NotFound());

    [HttpGet]
    public HttpStatusCode Enum() => HttpStatusCode.NotFound;

    [HttpGet]
    public int Number() => StatusCodes.Status204NoContent;
}

[Route("HSC2006/fixed/[action]")]
public sealed class HSC2006FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult WrappedResult() => NotFound();

    [HttpGet]
    public IActionResult Enum() => NotFound();

    [HttpGet]
    public IActionResult Number() => NoContent();
}
