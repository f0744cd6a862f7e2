using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using Beside = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;
using Made = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5002Tests
{
    [Theory]
    [InlineData("return Ok([|new ProblemDetails { Title = text }|]);")]
    [InlineData("return Ok([|new ProblemDetails { Status = 404 }|]);")]
    [InlineData("return Ok([|new ValidationProblemDetails()|]);")]
    [InlineData("return StatusCode([|200|], new ProblemDetails { Status = 404 });")]
    [InlineData("return Accepted([|new ProblemDetails()|]);")]
    [InlineData("return new OkObjectResult([|new ProblemDetails()|]);")]
    [InlineData("return new ObjectResult(new ProblemDetails()) { StatusCode = [|200|] };")]
    [InlineData("return new ObjectResult(new ProblemDetails { Status = [|200|] });")]
    [InlineData("return Problem(statusCode: [|200|]);")]
    [InlineData("return Problem(\"detail\", statusCode: [|StatusCodes.Status202Accepted|]);")]
    [InlineData("return ValidationProblem(statusCode: [|200|]);")]
    [InlineData("return Results.Ok([|new ProblemDetails()|]);")]
    [InlineData("return Results.Problem(statusCode: [|200|]);")]
    [InlineData("return Results.Problem(new ProblemDetails { Status = [|200|] });")]
    [InlineData("return Results.ValidationProblem(new Dictionary<string, string[]>(), statusCode: [|200|]);")]
    [InlineData("return TypedResults.Problem(statusCode: [|201|]);")]
    [InlineData("return Results.Json(new ProblemDetails(), statusCode: [|200|]);")]
    [InlineData("var p = new ProblemDetails { Detail = text }; return Ok([|p|]);")]
    public Task Success_Triggers(string statement) => Agreeing.TriggersAsync<ResponseAnalyzer, EmptyCodeFixProvider>("HSC5002", Agreeing.Action(statement));

    [Theory]
    [InlineData("return NotFound(new ProblemDetails());")]
    [InlineData("return Problem();")]
    [InlineData("return Problem(statusCode: 404);")]
    [InlineData("return Problem(statusCode: x);")]
    [InlineData("return Problem(statusCode: flag ? 200 : 404);")]
    [InlineData("return Ok(problem);")]
    [InlineData("return Ok(new Fault());")]
    [InlineData("return Results.Problem(new ProblemDetails());")]
    [InlineData("return Results.Json(new ProblemDetails { Status = 404 });")]
    [InlineData("return new ObjectResult(new ProblemDetails());")]
    [InlineData("return Problem(statusCode: 300);")]
    [InlineData("return Ok(new List<ProblemDetails> { new ProblemDetails() });")]
    public Task Error_DoesNotTrigger(string statement) => Made.SilentAsync(Agreeing.Action(statement), Agreeing.Library);

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Declaration_Triggers(string framework) => Agreeing.TriggersAsync<ResponseAnalyzer, EmptyCodeFixProvider>(
        "HSC5002",
        Agreeing.Web(
        """
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/1", () => "").ProducesProblem([|200|]);
                app.MapGet("/2", () => "").ProducesProblem([|StatusCodes.Status202Accepted|], "application/problem+json");
                app.MapGet("/3", () => "").ProducesValidationProblem([|200|]);
            }
        }
        """),
        Agreeing.Library with { Framework = framework });

    [Fact]
    public Task Declaration_DoesNotTrigger() => Beside.SilentAsync(
        Agreeing.Web(
        """
        public static class Endpoints
        {
            public static void Map(WebApplication app, int code)
            {
                app.MapGet("/1", () => "").ProducesProblem(404);
                app.MapGet("/2", () => "").ProducesProblem(code);
                app.MapGet("/3", () => "").ProducesValidationProblem();
                app.MapGet("/4", () => "").Produces<ProblemDetails>(200);
                new Maker().ProducesProblem(200);
            }

            private sealed class Maker { public void ProducesProblem(int statusCode) { } }
        }
        """),
        Agreeing.Library);

    [Fact]
    public Task BareProblemOfAHandler_Triggers() => Agreeing.TriggersAsync<ResponseAnalyzer, EmptyCodeFixProvider>(
        "HSC5002",
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/1", () => [|new ProblemDetails { Status = 404 }|]);
        app.MapPost("/2", (int id) =>
        {
            if (id < 0)
            {
                return [|new ProblemDetails { Status = 404 }|];
            }

            return null;
        });
        app.MapGet("/3", async () => { await Task.Yield(); return [|new ProblemDetails()|]; });
        app.Run();
        """,
        new Setup());

    [Fact]
    public Task BareProblemOfAMethod_Triggers() => Agreeing.TriggersAsync<ResponseAnalyzer, EmptyCodeFixProvider>(
        "HSC5002",
        Agreeing.Web(
        """
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/1", Get);
                app.MapGet("/2", Handlers.GetAsync);
            }

            public static ProblemDetails Get() => [|new() { Status = 404 }|];
            public static ProblemDetails Other() => new() { Status = 404 };
        }

        public static class Handlers
        {
            public static async Task<ProblemDetails?> GetAsync(int id)
            {
                await Task.Yield();
                return id > 0 ? [|new ProblemDetails { Status = 404 }|] : null;
            }

            public static ProblemDetails Get() => new() { Status = 404 };
        }
        """));

    [Fact]
    public Task BareProblemElsewhere_DoesNotTrigger() => Beside.SilentAsync(
        Agreeing.Web(
        """
        public sealed class Shop : ControllerBase
        {
            public object Action() => new ProblemDetails { Status = 404 };
            public ActionResult<ProblemDetails> Typed() => new ProblemDetails { Status = 404 };

            public static void Map(WebApplication app, Func<Func<ProblemDetails>, int> run)
            {
                app.MapGet("/1", () => Results.Problem(new ProblemDetails { Status = 404 }));
                app.MapGet("/2", (HttpContext c) => { c.Response.StatusCode = 404; return new ProblemDetails { Status = 404 }; });
                app.MapGet("/3", () => { var p = new ProblemDetails(); return p.Title; });
                app.Map("/error", () => new ProblemDetails { Status = 500 });
                run(() => new ProblemDetails());
            }
        }
        """),
        Agreeing.Library);

    [Theory]
    [InlineData("return Ok(new ProblemDetails { });")]
    [InlineData("return Problem(statusCode: 200);")]
    public Task Generated_DoesNotTrigger(string statement) =>
        Made.SilentAsync("// <auto-generated/>\n" + Agreeing.Action(statement), Agreeing.Library);
}
