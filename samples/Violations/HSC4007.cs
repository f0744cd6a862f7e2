using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC4007: 201 does not say where the new resource is. (GET as well, so that a link can show it.)</summary>
[Route("HSC4007/flagged/[action]")]
public sealed class HSC4007FlaggedController : ControllerBase
{
    [HttpPost, HttpGet]
    public IActionResult Action() => StatusCode(StatusCodes.Status201Created, Order.Sample);

    [HttpPost, HttpGet]
    public IActionResult CreatedAction() => Created();
}

[Route("HSC4007/fixed/[action]")]
public sealed class HSC4007FixedController : ControllerBase
{
    [HttpPost, HttpGet]
    public IActionResult Action() => Created("/orders/7", Order.Sample);

    [HttpPost, HttpGet]
    public IActionResult CreatedAction() => Created("/orders/7", Order.Sample);
}
