using System.Globalization;
using System.Text;

namespace StatusAnalyzers.Benchmarks;

/// <summary>Makes code that every family of rules has something to look at in: endpoints, ten to a file.</summary>
internal static class EndpointCode
{
    private const int PerFile = 10;

    /// <summary>The files of that many endpoints.</summary>
    /// <param name="endpoints">How many; a multiple of ten.</param>
    public static IEnumerable<string> Files(int endpoints)
    {
        for (var file = 0; file < endpoints / PerFile; file++)
        {
            yield return File(file);
        }
    }

    private static string File(int file)
    {
        var text = new StringBuilder(
            $$"""
            using System;
            using System.Net;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.AspNetCore.Routing;

            namespace Shop{{file}};

            public sealed record Order(int Id);

            [ApiController]
            [Route("orders{{file}}")]
            public sealed class OrdersController(HttpClient client) : ControllerBase
            {

            """);
        for (var action = 0; action < PerFile - 2; action++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $$"""
                    [HttpGet("{{action}}/{id}")]
                    [ProducesResponseType<Order>(200)]
                    [ProducesResponseType(404)]
                    public async Task<IActionResult> Get{{action}}(int id)
                    {
                        using var response = await client.GetAsync($"/stock/{id}");
                        if ((int)response.StatusCode == {{400 + action}} || response.StatusCode == HttpStatusCode.Conflict)
                        {
                            return StatusCode({{500 + action % 5}}, new ProblemDetails { Status = {{500 + action % 5}}, Title = "Stock" });
                        }

                        try
                        {
                            return id > {{action}} ? Ok(new Order(id)) : NotFound();
                        }
                        catch (InvalidOperationException exception)
                        {
                            Response.StatusCode = 409;
                            await Response.WriteAsync(exception.Message);
                            return new EmptyResult();
                        }
                    }


                """);
        }

        text.Append(CultureInfo.InvariantCulture,
            $$"""
            }

            public static class Orders
            {
                public static void Map(WebApplication app)
                {
                    app.MapGet("/order{{file}}/{id}", (int id) => id == 0 ? Results.StatusCode(404) : Results.Json(new Order(id), statusCode: 200))
                        .Produces<Order>(200)
                        .Produces(404);
                    app.MapPost("/order{{file}}", async (HttpContext context) =>
                    {
                        context.Response.StatusCode = context.Request.ContentLength is null ? 411 : 202;
                        await context.Response.WriteAsJsonAsync(new Order(1));
                    });
                }
            }
            """);
        return text.ToString();
    }
}
