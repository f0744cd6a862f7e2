using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC3005: an await is missing, and the task itself becomes the value of the result.</summary>
public static class HSC3005
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC3005/flagged/Finished", Flagged.Finished);
        app.MapGet("/HSC3005/fixed/Finished", Fixed.Finished);
        app.MapGet("/HSC3005/flagged/Running", Flagged.Running);
        app.MapGet("/HSC3005/fixed/Running", Fixed.Running);
    }

    internal static async Task<string> TranslateAsync(string key)
    {
        await Task.Yield();
        return $"Translated {key}";
    }

    public static class Flagged
    {
        public static IResult Finished() => Results.NotFound(Task.FromResult("No such order"));

        public static IResult Running() => Results.BadRequest(TranslateAsync("no-order"));
    }

    public static class Fixed
    {
        public static async Task<IResult> Finished() => Results.NotFound(await Task.FromResult("No such order"));

        public static async Task<IResult> Running() => Results.BadRequest(await TranslateAsync("no-order"));
    }
}

[Route("HSC3005/flagged/[action]")]
public sealed class HSC3005FlaggedController : ControllerBase
{
    [HttpGet]
    public IActionResult Message() => BadRequest(HSC3005.TranslateAsync("no-order"));
}

[Route("HSC3005/fixed/[action]")]
public sealed class HSC3005FixedController : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Message() => BadRequest(await HSC3005.TranslateAsync("no-order"));
}
