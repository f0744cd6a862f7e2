using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC3004: a length or a transfer coding for content that the status rules out.</summary>
public static class HSC3004
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC3004/flagged/Length", Flagged.Length);
        app.MapGet("/HSC3004/fixed/Length", Fixed.Length);
        app.MapGet("/HSC3004/flagged/Chunked", Flagged.Chunked);
        app.MapGet("/HSC3004/fixed/Chunked", Fixed.Chunked);
    }

    public static class Flagged
    {
        public static void Length(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.ContentLength = 5;
        }

        public static void Chunked(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.TransferEncoding = "chunked";
        }
    }

    public static class Fixed
    {
        // 304 is another matter: it may say how long the content would be (RFC 9110 §8.6).
        public static void Length(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentLength = 5;
        }

        public static void Chunked(HttpContext context) => context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}

[Route("HSC3004/flagged/[action]")]
public sealed class HSC3004FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Header()
    {
        Response.Headers.ContentLength = 5;
        return NoContent();
    }
}

[Route("HSC3004/fixed/[action]")]
public sealed class HSC3004FixedController : ControllerBase
{
    [HttpGet]
    public IActionResult Header() => NoContent();
}
