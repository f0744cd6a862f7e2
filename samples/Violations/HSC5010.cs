using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Violations;

/// <summary>HSC5010: a link, a title or a reason phrase that belongs to another status.</summary>
public static class HSC5010
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/HSC5010/flagged/Link", Flagged.Link);
        app.MapGet("/HSC5010/fixed/Link", Fixed.Link);
        app.MapGet("/HSC5010/flagged/Title", Flagged.Title);
        app.MapGet("/HSC5010/fixed/Title", Fixed.Title);
        app.MapGet("/HSC5010/flagged/ReasonPhrase", Flagged.ReasonPhrase);
        app.MapGet("/HSC5010/fixed/ReasonPhrase", Fixed.ReasonPhrase);
    }

    public static class Flagged
    {
        // Section 15.5.1 is that of 400.
        public static IResult Link() => Results.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status404NotFound,
            Type = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
        });

        public static IResult Title() => Results.Problem(title: "Not Found", statusCode: StatusCodes.Status409Conflict);

        public static void ReasonPhrase(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Unauthorized";
        }

        // Section 6.5.10 of RFC 7231 is that of 411.
        public static readonly Dictionary<int, string> Links = new()
        {
            [StatusCodes.Status411LengthRequired] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10",
            [StatusCodes.Status412PreconditionFailed] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10",
        };
    }

    public static class Fixed
    {
        public static IResult Link() => Results.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status404NotFound,
            Type = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
        });

        public static IResult Title() => Results.Problem(title: "Conflict", statusCode: StatusCodes.Status409Conflict);

        public static void ReasonPhrase(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Forbidden";
        }

        public static readonly Dictionary<int, string> Links = new()
        {
            [StatusCodes.Status411LengthRequired] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10",
            [StatusCodes.Status412PreconditionFailed] = "https://www.rfc-editor.org/rfc/rfc7232#section-4.2",
        };
    }
}
