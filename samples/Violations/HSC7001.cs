using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC7001: the API description leaves out what the endpoint answers.</summary>
public static class HSC7001
{
    public static void Map(WebApplication app)
    {
        Flagged.Map(app);
        Fixed.Map(app);
    }

    public static class Flagged
    {
        public static void Map(WebApplication app)
        {
            app.MapGet("/HSC7001/flagged/Handler", (int id) => id == 0 ? Results.NotFound() : Results.Ok(Order.Sample))
                .Produces<Order>();
            app.MapGet("/HSC7001/flagged/Choice", (int id) => id switch
            {
                0 => Results.Problem(statusCode: StatusCodes.Status409Conflict),
                1 => Results.ValidationProblem(new Dictionary<string, string[]>()),
                2 => Results.NoContent(),
                _ => Results.Json(Order.Sample),
            }).Produces<Order>();

            var group = app.MapGroup("/HSC7001/flagged").ProducesProblem(StatusCodes.Status404NotFound);
            group.MapGet("Grouped", Find).Produces<Order>();
        }

        private static IResult Find(int id)
        {
            if (id == 0)
            {
                return Results.Problem(statusCode: StatusCodes.Status404NotFound);
            }

            return id == 1 ? Results.Accepted() : Results.Ok(Order.Sample);
        }
    }

    public static class Fixed
    {
        public static void Map(WebApplication app)
        {
            app.MapGet("/HSC7001/fixed/Handler", (int id) => id == 0 ? Results.NotFound() : Results.Ok(Order.Sample))
                .Produces<Order>()
                .Produces(StatusCodes.Status404NotFound);
            app.MapGet("/HSC7001/fixed/Choice", (int id) => id switch
            {
                0 => Results.Problem(statusCode: StatusCodes.Status409Conflict),
                1 => Results.ValidationProblem(new Dictionary<string, string[]>()),
                2 => Results.NoContent(),
                _ => Results.Json(Order.Sample),
            }).Produces<Order>().ProducesProblem(StatusCodes.Status409Conflict).ProducesValidationProblem(StatusCodes.Status400BadRequest).Produces(StatusCodes.Status204NoContent);

            var group = app.MapGroup("/HSC7001/fixed").ProducesProblem(StatusCodes.Status404NotFound);
            group.MapGet("Grouped", Find).Produces<Order>().Produces(StatusCodes.Status202Accepted);
        }

        private static IResult Find(int id)
        {
            if (id == 0)
            {
                return Results.Problem(statusCode: StatusCodes.Status404NotFound);
            }

            return id == 1 ? Results.Accepted() : Results.Ok(Order.Sample);
        }
    }
}

/// <summary>What actions that search answer, unless they say otherwise.</summary>
public static class ShopConventions
{
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static void Search(int id)
    {
    }
}

[ApiController]
public sealed class HSC7001FlaggedController : ControllerBase
{
    [HttpGet("/HSC7001/flagged/Action")]
    [ProducesResponseType<Order>(StatusCodes.Status200OK)]
    public IActionResult Get(int id)
    {
        if (id == 0)
        {
            return NotFound();
        }

        return id == 1 ? Problem(statusCode: StatusCodes.Status422UnprocessableEntity) : Ok(Order.Sample);
    }

    [HttpGet("/HSC7001/flagged/Success")]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public ActionResult<Order> Newest(int id) => id == 0 ? NotFound() : Order.Sample;

    [HttpGet("/HSC7001/flagged/Helper")]
    [ProducesResponseType<Order>(StatusCodes.Status200OK)]
    public async Task<ActionResult<Order>> Checked(int id)
    {
        await Task.Yield();
        if (id == 0)
        {
            return Refuse();
        }

        return id == 1 ? throw new BadHttpRequestException("Too many", StatusCodes.Status413PayloadTooLarge) : Ok(Order.Sample);
    }

    [HttpPost("/HSC7001/flagged/Post")]
    [ProducesResponseType<Order>(StatusCodes.Status201Created)]
    public IActionResult Create(int id) => id == 0 ? Conflict() : Created("/orders/7", Order.Sample);

    [HttpGet("/HSC7001/flagged/Convention")]
    [ApiConventionMethod(typeof(ShopConventions), nameof(ShopConventions.Search))]
    public IActionResult Search(int id) => id switch
    {
        0 => NotFound(),
        1 => Conflict(),
        _ => Ok(),
    };

    private ConflictResult Refuse() => Conflict();
}

[ApiController]
public sealed class HSC7001FixedController : ControllerBase
{
    [HttpGet("/HSC7001/fixed/Action")]
    [ProducesResponseType<Order>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status422UnprocessableEntity)]
    public IActionResult Get(int id)
    {
        if (id == 0)
        {
            return NotFound();
        }

        return id == 1 ? Problem(statusCode: StatusCodes.Status422UnprocessableEntity) : Ok(Order.Sample);
    }

    [HttpGet("/HSC7001/fixed/Success")]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public ActionResult<Order> Newest(int id) => id == 0 ? NotFound() : Order.Sample;

    [HttpGet("/HSC7001/fixed/Helper")]
    [ProducesResponseType<Order>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
    public async Task<ActionResult<Order>> Checked(int id)
    {
        await Task.Yield();
        if (id == 0)
        {
            return Refuse();
        }

        return id == 1 ? throw new BadHttpRequestException("Too many", StatusCodes.Status413PayloadTooLarge) : Ok(Order.Sample);
    }

    [HttpPost("/HSC7001/fixed/Post")]
    [ProducesResponseType<Order>(StatusCodes.Status201Created)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    public IActionResult Create(int id) => id == 0 ? Conflict() : Created("/orders/7", Order.Sample);

    [HttpGet("/HSC7001/fixed/Convention")]
    [ApiConventionMethod(typeof(ShopConventions), nameof(ShopConventions.Search))]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    public IActionResult Search(int id) => id switch
    {
        0 => NotFound(),
        1 => Conflict(),
        _ => Ok(),
    };

    private ConflictResult Refuse() => Conflict();
}
