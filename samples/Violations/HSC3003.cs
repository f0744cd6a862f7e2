using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC3003: a type is declared for a status that has no content, and clients are generated from it.</summary>
public static class HSC3003
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Flagged.MinimalApi(app);
        Fixed.MinimalApi(app);
    }

    public static class Flagged
    {
        public static void MinimalApi(IEndpointRouteBuilder app) =>
            app.MapGet("/HSC3003/flagged/MinimalApi", () => Results.NoContent())
                .Produces<Order>(StatusCodes.Status204NoContent);
    }

    public static class Fixed
    {
        public static void MinimalApi(IEndpointRouteBuilder app) =>
            app.MapGet("/HSC3003/fixed/MinimalApi", () => Results.NoContent())
                .Produces(StatusCodes.Status204NoContent);
    }
}

[ApiController]
[Route("HSC3003/flagged/[action]")]
public sealed class HSC3003FlaggedController : ControllerBase
{
    [HttpGet]
    [ProducesResponseType(typeof(Order), StatusCodes.Status204NoContent)]
    public IActionResult Attribute() => NoContent();

    [HttpGet]
    [ProducesResponseType<Order>(StatusCodes.Status205ResetContent)]
    public IActionResult GenericAttribute() => StatusCode(StatusCodes.Status205ResetContent);
}

[ApiController]
[Route("HSC3003/fixed/[action]")]
public sealed class HSC3003FixedController : ControllerBase
{
    [HttpGet]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Attribute() => NoContent();

    [HttpGet]
    [ProducesResponseType(typeof(void), StatusCodes.Status205ResetContent)]
    public IActionResult GenericAttribute() => StatusCode(StatusCodes.Status205ResetContent);
}
