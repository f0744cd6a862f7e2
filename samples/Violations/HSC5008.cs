namespace Violations;

/// <summary>HSC5008: every exception is caught, and sent as a success.</summary>
public static class HSC5008
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5008/flagged/Message", Flagged.Message);
        app.MapGet("/HSC5008/fixed/Message", Fixed.Message);
    }

    private static string Load() => throw new InvalidOperationException("The warehouse is closed");

    public static class Flagged
    {
        public static IResult Message()
        {
            try
            {
                return Results.Text(Load());
            }
            catch (Exception exception)
            {
                return Results.Ok(exception.Message);
            }
        }
    }

    public static class Fixed
    {
        public static IResult Message()
        {
            try
            {
                return Results.Text(Load());
            }
            catch (Exception exception)
            {
                return Results.InternalServerError(exception.Message);
            }
        }
    }
}
