using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC2002: a code that nobody registered tells a client no more than its class.</summary>
public static class HSC2002
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC2002/flagged/EnhanceYourCalm", Flagged.EnhanceYourCalm);
        app.MapGet("/HSC2002/fixed/EnhanceYourCalm", Fixed.EnhanceYourCalm);
    }

    public static class Flagged
    {
        public static IResult EnhanceYourCalm() => Results.StatusCode(420);
    }

    public static class Fixed
    {
        public static IResult EnhanceYourCalm() => Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }
}

[Route("HSC2002/flagged/[action]")]
public sealed class HSC2002FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult OriginDown() => StatusCode(521, "The warehouse does not answer");

    [HttpGet]
    [ProducesResponseType(345)]
    public IActionResult Declared() => NoContent();
}

[Route("HSC2002/fixed/[action]")]
public sealed class HSC2002FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult OriginDown() => StatusCode(StatusCodes.Status502BadGateway, "The warehouse does not answer");

    [HttpGet]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Declared() => NoContent();
}
