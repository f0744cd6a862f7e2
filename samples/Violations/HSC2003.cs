using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC2003: 305 is deprecated and 306 is no longer used; clients ignore both.</summary>
public static class HSC2003
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC2003/flagged/UseProxy", Flagged.UseProxy);
        app.MapGet("/HSC2003/fixed/UseProxy", Fixed.UseProxy);
    }

    public static class Flagged
    {
        public static IResult UseProxy() => Results.StatusCode(StatusCodes.Status305UseProxy);
    }

    public static class Fixed
    {
        public static IResult UseProxy() => Results.Redirect("/orders", preserveMethod: true);
    }
}

[Route("HSC2003/flagged/[action]")]
public sealed class HSC2003FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult SwitchProxy() => StatusCode(StatusCodes.Status306SwitchProxy);
}

[Route("HSC2003/fixed/[action]")]
public sealed class HSC2003FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult SwitchProxy() => StatusCode(StatusCodes.Status502BadGateway);
}
