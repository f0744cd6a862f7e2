using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5011: the stack trace goes to whoever asked, in production too.</summary>
public static class HSC5011
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5011/flagged/Problem", Flagged.Problem);
        app.MapGet("/HSC5011/fixed/Problem", Fixed.Problem);
        app.MapGet("/HSC5011/flagged/Written", Flagged.Written);
        app.MapGet("/HSC5011/fixed/Written", Fixed.Written);
    }

    internal static Order Load() => throw new InvalidOperationException("The warehouse is closed");

    public static class Flagged
    {
        public static IResult Problem()
        {
            try
            {
                return Results.Ok(Load());
            }
            catch (InvalidOperationException exception)
            {
                return Results.Problem(exception.ToString(), statusCode: StatusCodes.Status500InternalServerError);
            }
        }

        public static async Task Written(HttpContext context)
        {
            try
            {
                Load();
            }
            catch (InvalidOperationException exception)
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                await context.Response.WriteAsync(exception.StackTrace ?? "");
            }
        }
    }

    public static class Fixed
    {
        public static IResult Problem(IHostEnvironment environment)
        {
            try
            {
                return Results.Ok(Load());
            }
            catch (InvalidOperationException exception)
            {
                return Results.Problem(
                    environment.IsDevelopment() ? exception.ToString() : "The order cannot be loaded",
                    statusCode: StatusCodes.Status500InternalServerError);
            }
        }

        public static async Task Written(HttpContext context, ILogger<Order> logger)
        {
            try
            {
                Load();
            }
            catch (InvalidOperationException exception)
            {
                logger.LogError(exception, "The order cannot be loaded");
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                await context.Response.WriteAsync("The order cannot be loaded");
            }
        }
    }
}

[Route("HSC5011/flagged/[action]")]
public sealed class HSC5011FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action()
    {
        try
        {
            return Ok(HSC5011.Load());
        }
        catch (InvalidOperationException exception)
        {
            return StatusCode(StatusCodes.Status500InternalServerError, exception.StackTrace);
        }
    }
}

[Route("HSC5011/fixed/[action]")]
public sealed class HSC5011FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action()
    {
        try
        {
            return Ok(HSC5011.Load());
        }
        catch (InvalidOperationException exception)
        {
            return StatusCode(StatusCodes.Status500InternalServerError, exception.Message);
        }
    }
}
