using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5003: the status is set, then a result is returned that sets another. The first one never leaves.</summary>
public static class HSC5003
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5003/flagged/Ok", Flagged.Ok);
        app.MapGet("/HSC5003/fixed/Ok", Fixed.Ok);
        app.MapGet("/HSC5003/flagged/NoContent", Flagged.NoContent);
        app.MapGet("/HSC5003/fixed/NoContent", Fixed.NoContent);
        app.MapGet("/HSC5003/flagged/Problem", Flagged.Problem);
        app.MapGet("/HSC5003/fixed/Problem", Fixed.Problem);
        app.MapGet("/HSC5003/flagged/JsonProblem", Flagged.JsonProblem);
        app.MapGet("/HSC5003/fixed/JsonProblem", Fixed.JsonProblem);
        app.MapGet("/HSC5003/flagged/JsonValidation", Flagged.JsonValidation);
        app.MapGet("/HSC5003/fixed/JsonValidation", Fixed.JsonValidation);
        app.MapGet("/HSC5003/flagged/Moved", Flagged.Moved);
        app.MapGet("/HSC5003/fixed/Moved", Fixed.Moved);
    }

    public static class Flagged
    {
        public static IResult Ok(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return TypedResults.Ok(Order.Sample);
        }

        public static IResult NoContent(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return Results.NoContent();
        }

        public static IResult Problem(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Results.Problem("The warehouse is closed");
        }

        // Problem details without a status get one: 500 here.
        public static IResult JsonProblem(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Results.Json(new ProblemDetails { Detail = "Out of stock" });
        }

        // And 400 here.
        public static IResult JsonValidation(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return TypedResults.Json(new HttpValidationProblemDetails { Title = "Out of stock" });
        }

        public static IResult Moved(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return Results.Ok(Order.Sample);
        }
    }

    public static class Fixed
    {
        // Json has no status of its own, and keeps the one that is set.
        public static IResult Ok(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Results.Json(Order.Sample);
        }

        public static IResult NoContent() => Results.Conflict();

        public static IResult Problem() => Results.Problem("The warehouse is closed", statusCode: StatusCodes.Status503ServiceUnavailable);

        public static IResult JsonProblem() => Results.Json(new ProblemDetails { Detail = "Out of stock" }, statusCode: StatusCodes.Status422UnprocessableEntity);

        public static IResult JsonValidation() => TypedResults.Json(new HttpValidationProblemDetails { Title = "Out of stock" }, statusCode: StatusCodes.Status422UnprocessableEntity);

        public static IResult Moved() => Results.Json(Order.Sample, statusCode: StatusCodes.Status409Conflict);
    }
}

[Route("HSC5003/flagged/[action]")]
public sealed class HSC5003FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Result()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Ok(Order.Sample);
    }

    [HttpGet]
    public ActionResult<Order> Typed()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Order.Sample;
    }

    [HttpGet]
    public IActionResult BadProblem()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return BadRequest(new ProblemDetails { Detail = "Out of stock" });
    }

    [HttpGet]
    public ActionResult<ProblemDetails> TypedProblem()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return new ProblemDetails { Detail = "Out of stock" };
    }

    // It takes the status of the problem, and not 200.
    [HttpGet]
    public ActionResult<ProblemDetails> StatedProblem()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return new ProblemDetails { Status = StatusCodes.Status409Conflict };
    }

    [HttpGet]
    public ActionResult<Order> Wrapped()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Order.Sample;
    }
}

[Route("HSC5003/fixed/[action]")]
public sealed class HSC5003FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Result() => StatusCode(StatusCodes.Status400BadRequest, Order.Sample);

    // A plain value keeps the status that is set.
    [HttpGet]
    public Order Typed()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Order.Sample;
    }

    // An object result with problem details keeps it too, as long as they state none.
    [HttpGet]
    public IActionResult BadProblem()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return new ObjectResult(new ProblemDetails { Detail = "Out of stock" });
    }

    // And so do problem details as they are.
    [HttpGet]
    public ProblemDetails TypedProblem()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return new ProblemDetails { Detail = "Out of stock" };
    }

    [HttpGet]
    public ActionResult<ProblemDetails> StatedProblem() => new ProblemDetails { Status = StatusCodes.Status422UnprocessableEntity };

    [HttpGet]
    public ActionResult<Order> Wrapped() => StatusCode(StatusCodes.Status409Conflict, Order.Sample);
}
