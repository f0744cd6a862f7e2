namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001ArgumentTests
{
    [Theory]
    [InlineData("return StatusCode([|404|]);")]
    [InlineData("return StatusCode(statusCode: [|404|]);")]
    [InlineData("return StatusCode(value: text, statusCode: [|422|]);")]
    [InlineData("return StatusCode([|422|], new { text });")]
    [InlineData("return this.StatusCode(([|404|]));")]
    [InlineData("""return Problem("Sold out.", null, [|409|]);""")]
    [InlineData("return Problem(statusCode: [|409|]);")]
    [InlineData("return ValidationProblem(statusCode: [|422|]);")]
    [InlineData("return new StatusCodeResult([|404|]);")]
    [InlineData("StatusCodeResult result = new([|404|]); return result;")]
    [InlineData("""throw new BadHttpRequestException("Too long.", [|413|], new Exception());""")]
    [InlineData("return Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase([|404|]);")]
    public Task ControllerArgument_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Theory]
    [InlineData("return Results.StatusCode([|503|]);")]
    [InlineData("return Results.Json(text, statusCode: [|404|]);")]
    [InlineData("return Results.Problem(statusCode: [|500|]);")]
    [InlineData("return Results.Text(text, statusCode: [|410|]);")]
    [InlineData("return Results.Content(text, null, null, [|410|]);")]
    [InlineData("return TypedResults.StatusCode([|418|]);")]
    [InlineData("""return TypedResults.Problem("No.", statusCode: [|400|]);""")]
    [InlineData("return Results.Extensions.Fail([|404|]);", "public static class Fails { public static IResult Fail(this IResultExtensions results, int statusCode) => Results.StatusCode(statusCode); }")]
    public Task MinimalApiArgument_Triggers(string statements, string more = "") => Naming.TriggersAsync(Naming.Action(statements) + more);

    [Fact]
    public Task ConstructorInitializerAndBaseList_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Gone() : StatusCodeResult([|410|]);

        public sealed class Teapot : StatusCodeResult
        {
            public Teapot() : base([|418|]) { }
        }

        public class ShopException : Exception
        {
            public ShopException(string message, int statusCode) : base(message) => StatusCode = statusCode;

            public ShopException(string message) : this(message, [|500|]) { }

            public int StatusCode { get; }
        }

        public sealed class SoldOutException() : ShopException("Sold out.", [|409|]);
        """));

    [Fact]
    public Task MemberOfOnesOwn_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public delegate void Failing(int statusCode);

        public sealed class Shop
        {
            public string this[int statusCode] => "";

            public void Fail<T>(T body, in int statusCode, params string[] details) { }

            public void Run(Failing failing)
            {
                failing([|404|]);
                failing.Invoke([|404|]);
                Fail("x", [|404|], "a", "b");
                _ = this[[|404|]];
                Local([|500|]);

                static void Local(int httpStatusCode) { }
            }
        }
        """));

    [Fact]
    public Task Registration_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "tea").Produces([|200|]).Produces<string>([|404|]).ProducesProblem([|409|]).ProducesValidationProblem([|422|]);
        app.Map("/old", () => "").ShortCircuit([|410|]);
        app.UseStatusCodePages();
        app.Run();
        """,
        new());

    [Theory]
    [InlineData("return Ok(404);")]
    [InlineData("return NotFound(404);")]
    [InlineData("return BadRequest(400);")]
    [InlineData("return Results.Ok(404);")]
    [InlineData("return Results.Json(404);")]
    [InlineData("return Results.Created(text, 201);")]
    [InlineData("ActionResult<int> result = 404; return result;")]
    public Task Payload_DoesNotTrigger(string statements) => Naming.DoesNotTriggerAsync(Naming.Action(statements));

    [Fact]
    public Task NamedOrUnknown_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        if (flag) return StatusCode(StatusCodes.Status404NotFound);
        if (flag) return StatusCode((int)HttpStatusCode.NotFound);
        if (flag) return StatusCode(x);
        if (flag) return StatusCode(x + 404);
        if (flag) return StatusCode(default);
        if (flag) return StatusCode(0);
        if (flag) return Problem(statusCode: null);
        """));

    [Fact]
    public Task OtherArguments_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        await Task.Delay(500);
        _ = text.Substring(200);
        _ = new List<int>(200);
        _ = Enumerable.Repeat(text, 100);
        _ = Enumerable.Range(200, 100);
        _ = new EventId(404);
        _ = new Random(404).Next(100, 500);
        _ = Math.Max(x, 200);
        _ = TimeSpan.FromMilliseconds(500);
        _ = new string(' ', 200);
        _ = text.PadLeft(100);
        Fail(404);
        Find(404);

        void Fail(int code) => Console.WriteLine(code);
        void Find(int id) => Console.WriteLine(id);
        """));
}
