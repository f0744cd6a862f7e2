using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5004: the string is taken for the name of an authentication scheme, and there is none of that name.</summary>
public static class HSC5004
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5004/flagged/Schemes", Flagged.Schemes);
        app.MapGet("/HSC5004/fixed/Schemes", Fixed.Schemes);
    }

    public static class Flagged
    {
        public static IResult Schemes() => Results.Forbid(authenticationSchemes: ["You may not see this order"]);
    }

    public static class Fixed
    {
        public static IResult Schemes() => Results.Text("You may not see this order", statusCode: StatusCodes.Status403Forbidden);
    }
}

[Route("HSC5004/flagged/[action]")]
public sealed class HSC5004FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Forbidden() => Forbid("User does not have download permissions");

    [HttpGet]
    public IActionResult Challenged() => Challenge("Please sign in first");

    [HttpGet]
    public IActionResult Interpolated(int id) => Forbid($"Order {id} is not yours");
}

[Route("HSC5004/fixed/[action]")]
public sealed class HSC5004FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Forbidden() => StatusCode(StatusCodes.Status403Forbidden, "User does not have download permissions");

    [HttpGet]
    public IActionResult Challenged() => Challenge();

    [HttpGet]
    public IActionResult Interpolated(int id) => Problem($"Order {id} is not yours", statusCode: StatusCodes.Status403Forbidden);
}
