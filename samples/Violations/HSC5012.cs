namespace Violations;

/// <summary>HSC5012: the error is written to the response and no status is set, so it arrives as a success.</summary>
public static class HSC5012
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5012/flagged/Text", Flagged.Text);
        app.MapGet("/HSC5012/fixed/Text", Fixed.Text);
        app.MapGet("/HSC5012/flagged/Json", Flagged.Json);
        app.MapGet("/HSC5012/fixed/Json", Fixed.Json);
    }

    private static string Load() => throw new InvalidOperationException("The warehouse is closed");

    public static class Flagged
    {
        public static async Task Text(HttpContext context)
        {
            string text;
            try
            {
                text = Load();
            }
            catch (InvalidOperationException exception)
            {
                await context.Response.WriteAsync($"{exception.GetType().Name}: {exception.Message}");
                return;
            }

            await context.Response.WriteAsync(text);
        }

        public static async Task Json(HttpContext context)
        {
            try
            {
                Load();
            }
            catch (InvalidOperationException exception)
            {
                await context.Response.WriteAsJsonAsync(new { error = exception.Message });
            }
        }
    }

    public static class Fixed
    {
        public static async Task Text(HttpContext context)
        {
            string text;
            try
            {
                text = Load();
            }
            catch (InvalidOperationException exception)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                await context.Response.WriteAsync($"{exception.GetType().Name}: {exception.Message}");
                return;
            }

            await context.Response.WriteAsync(text);
        }

        public static async Task Json(HttpContext context)
        {
            try
            {
                Load();
            }
            catch (InvalidOperationException exception)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                await context.Response.WriteAsJsonAsync(new { error = exception.Message });
            }
        }
    }
}
