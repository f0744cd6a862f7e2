using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC4002: 405 does not say which methods would do.</summary>
public static class HSC4002
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC4002/flagged/Status", Flagged.Status);
        app.MapGet("/HSC4002/fixed/Status", Fixed.Status);
        app.MapGet("/HSC4002/flagged/Response", Flagged.Response);
        app.MapGet("/HSC4002/fixed/Response", Fixed.Response);
        app.MapGet("/HSC4002/flagged/Error", Flagged.Error);
        app.MapGet("/HSC4002/fixed/Error", Fixed.Error);
    }

    public static class Flagged
    {
        public static IResult Status() => Results.StatusCode(StatusCodes.Status405MethodNotAllowed);

        public static void Response(HttpContext context) => context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;

        public static IResult Error() => throw new BadHttpRequestException("Not with GET", StatusCodes.Status405MethodNotAllowed);
    }

    public static class Fixed
    {
        public static IResult Status(HttpContext context)
        {
            context.Response.Headers.Allow = "POST";
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        public static void Response(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "POST";
        }

        public static IResult Error(HttpContext context)
        {
            context.Response.Headers.Allow = "POST";
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }
}

[Route("HSC4002/flagged/[action]")]
public sealed class HSC4002FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action() => StatusCode(StatusCodes.Status405MethodNotAllowed);
}

[Route("HSC4002/fixed/[action]")]
public sealed class HSC4002FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Action()
    {
        Response.Headers.Append("Allow", "POST");
        return StatusCode(StatusCodes.Status405MethodNotAllowed);
    }
}
