using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5003Tests
{
    [Theory]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return Ok(new Order(1)); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return NotFound(); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return NoContent(); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return Problem(); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 307|]; return Redirect(\"/x\"); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return StatusCode(200, new Order(1)); }")]
    [InlineData("public IActionResult A(int code) { [|Response.StatusCode = 400|]; return StatusCode(code); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return new ObjectResult(new Order(1)) { StatusCode = 200 }; }")]
    [InlineData("public ActionResult<Order> A() { [|Response.StatusCode = 201|]; return new Order(1); }")]
    [InlineData("public ActionResult<ProblemDetails> A() { [|Response.StatusCode = 422|]; return new ProblemDetails(); }")]
    [InlineData("public ActionResult<ProblemDetails> A() { [|Response.StatusCode = 422|]; return new ProblemDetails { Status = 404 }; }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 422|]; return BadRequest(new ProblemDetails()); }")]
    [InlineData("public async Task<ActionResult<Order>> A() { await Task.Yield(); [|HttpContext.Response.StatusCode = 201|]; return new Order(1); }")]
    [InlineData("public Task<IActionResult> A() { [|Response.StatusCode = 400|]; return Task.FromResult<IActionResult>(Ok()); }")]
    [InlineData("public IActionResult A(bool flag) { if (flag) { [|Response.StatusCode = 400|]; } return Ok(); }")]
    [InlineData("public IActionResult A(bool flag) { [|Response.StatusCode = 400|]; return flag ? Ok() : NotFound(); }")]
    [InlineData("public IActionResult A(bool flag) { [|Response.StatusCode = 400|]; if (flag) { return Ok(); } return NotFound(); }")]
    [InlineData("public IActionResult A(int n) { [|Response.StatusCode = 400|]; return n switch { 1 => Ok(), 2 => throw new InvalidOperationException(), _ => NotFound() }; }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 404|]; return NotFound(); }")]
    [InlineData("public IActionResult A() { [|Response.Redirect(\"/x\")|]; return Ok(); }")]
    [InlineData("public IActionResult A() { [|Response.Redirect(\"/x\", true)|]; return RedirectToAction(\"B\"); }")]
    public Task Result_Triggers(string member) => Flows.TriggersAsync(RuleIds.StatusLost, Flows.Controller(member));

    [Theory]
    [InlineData("public object A() { Response.StatusCode = 404; return new Order(1); }")]
    [InlineData("public Order A() { Response.StatusCode = 404; return new Order(1); }")]
    [InlineData("public void A() { Response.StatusCode = 404; }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; return Json(new Order(1)); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; return Content(\"x\"); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; return File(new byte[1], \"text/plain\"); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; return View(); }")]
    [InlineData("public IActionResult A() { Response.Redirect(\"/x\"); return View(); }")]
    [InlineData("public IActionResult A() { Response.Redirect(\"/x\"); return null!; }")]
    [InlineData("public void A() { Response.Redirect(\"/x\"); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; return new EmptyResult(); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; return new ObjectResult(new Order(1)); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 422; return new ObjectResult(new ProblemDetails()); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 422; return new ObjectResult(new ValidationProblemDetails { Title = \"x\" }); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 422; return Json(new ProblemDetails()); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 422; return new JsonResult(new ProblemDetails()); }")]
    [InlineData("public ProblemDetails A() { Response.StatusCode = 422; return new ProblemDetails(); }")]
    [InlineData("public ProblemDetails A() { Response.StatusCode = 422; return new ProblemDetails { Status = 422 }; }")]
    [InlineData("public ActionResult<ProblemDetails> A(ProblemDetails problem) { Response.StatusCode = 422; return problem; }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 401; return Challenge(); }")]
    [InlineData("public IActionResult A(bool flag) { Response.StatusCode = 404; return flag ? View() : NotFound(); }")]
    [InlineData("public IActionResult A(bool flag) { Response.StatusCode = 404; if (flag) { return View(); } return NotFound(); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; Log(); return NotFound(); } private void Log() { }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; Console.WriteLine(Response.StatusCode); return Ok(); }")]
    [InlineData("public IActionResult A(IActionResult result) { Response.StatusCode = 404; return result; }")]
    [InlineData("public IActionResult A(HttpContext other) { Response.StatusCode = 404; return Audit(other); } private IActionResult Audit(HttpContext other) => Ok();")]
    public Task Result_DoesNotTrigger(string member) => Flows.DoesNotTriggerAsync(Flows.Controller(member));

    // The result brings the same status, which is no constant.
    [Theory]
    [InlineData("int code", "[|Response.StatusCode = code|]; return StatusCode(code, new Order(1));")]
    [InlineData("System.Net.HttpStatusCode code", "[|Response.StatusCode = (int)code|]; return StatusCode((int)code);")]
    [InlineData("int? code", "[|Response.StatusCode = code ?? 500|]; return StatusCode(code ?? 500);")]
    [InlineData("int? code", "[|Response.StatusCode = code.Value|]; return StatusCode((int)code);")]
    [InlineData("Exception ex", "var code = 500; if (ex is ArgumentException) { code = 400; } [|Response.StatusCode = code|]; return StatusCode(code, ex.Message);")]
    [InlineData("ProblemDetails problem", "[|Response.StatusCode = problem.Status!.Value|]; return StatusCode(problem.Status.Value, problem);")]
    [InlineData("ProblemDetails problem", "[|Response.StatusCode = problem.Status ?? 500|]; Console.WriteLine(problem.Title); return StatusCode(problem.Status ?? 500, problem);")]
    [InlineData("ProblemDetails problem", "var code = problem.Status ?? 500; [|Response.StatusCode = code|]; return StatusCode(problem.Status ?? 500, problem);")]
    [InlineData("ProblemDetails problem", "[|Response.StatusCode = problem.Status ?? 500|]; return new ObjectResult(problem) { StatusCode = problem.Status ?? 500 };")]
    public Task SameExpression_IsASuggestion(string parameter, string statements) => IsASuggestionAsync(Flows.Controller($"public IActionResult A({parameter}) {{ {statements} }}"));

    [Theory]
    [InlineData("ProblemDetails problem", "[|context.Response.StatusCode = problem.Status ?? 500|]; return Results.Problem(problem);")]
    [InlineData("ProblemDetails problem", "[|context.Response.StatusCode = problem.Status!.Value|]; return TypedResults.Problem(problem);")]
    [InlineData("ProblemDetails problem", "var code = problem.Status ?? 500; [|context.Response.StatusCode = code|]; return Results.Problem(problem);")]
    [InlineData("int code", "var problem = new ProblemDetails { Status = code }; [|context.Response.StatusCode = code|]; return Results.Problem(problem);")]
    [InlineData("Exception ex", "var problem = new ProblemDetails { Status = 500 }; if (ex is ArgumentException) { problem.Status = 400; } [|context.Response.StatusCode = problem.Status ?? 500|]; return Results.Problem(problem);")]
    public Task StatusOfTheProblem_IsASuggestion(string parameter, string statements) => IsASuggestionAsync(Problem(parameter, statements));

    [Theory]
    [InlineData("int code, int other", "[|Response.StatusCode = code|]; return StatusCode(other, new Order(1));")]
    [InlineData("ProblemDetails problem, ProblemDetails other", "[|Response.StatusCode = problem.Status ?? 500|]; return StatusCode(other.Status ?? 500);")]
    [InlineData("int? code", "[|Response.StatusCode = code ?? 500|]; return Ok();")]
    public Task OtherExpression_Triggers(string parameter, string statements) => Flows.TriggersAsync(RuleIds.StatusLost, Flows.Controller($"public IActionResult A({parameter}) {{ {statements} }}"));

    // The two may agree, or the status may be of use: nobody knows.
    [Theory]
    [InlineData("int code", "Response.StatusCode = code; code++; return StatusCode(code);")]
    [InlineData("int code", "Response.StatusCode = code; if (int.TryParse(\"1\", out code)) { } return StatusCode(code);")]
    [InlineData("int? code", "Response.StatusCode = code ?? 500; return StatusCode(code ?? 400);")]
    [InlineData("int? code", "Response.StatusCode = code ?? 500; return new ObjectResult(1) { StatusCode = code };")]
    [InlineData("ProblemDetails problem", "Response.StatusCode = problem.Status!.Value; problem.Status = 404; return StatusCode(problem.Status.Value);")]
    [InlineData("ProblemDetails problem, Action<object> enrich", "Response.StatusCode = problem.Status!.Value; enrich(problem); return StatusCode(problem.Status.Value);")]
    [InlineData("Exception ex", "Response.StatusCode = Codes.Of(ex); return StatusCode(Codes.Of(ex), ex.Message); } private static class Codes { public static int Of(Exception ex) => ex.HResult;")]
    [InlineData("bool flag", "Response.StatusCode = flag ? 400 : 404; return StatusCode(flag ? 400 : 404);")]
    [InlineData("ProblemDetails problem, int status", "Response.StatusCode = status; return new ObjectResult(problem);")]
    [InlineData("ProblemDetails problem", "Response.StatusCode = 400; return new ObjectResult(problem);")]
    public Task ExpressionInDoubt_DoesNotTrigger(string parameter, string statements) => Flows.DoesNotTriggerAsync(Flows.Controller($"public IActionResult A({parameter}) {{ {statements} }}"));

    [Theory]
    [InlineData("ProblemDetails problem", "context.Response.StatusCode = 400; return Results.Problem(problem);")]
    [InlineData("ProblemDetails problem", "context.Response.StatusCode = problem.Status ?? 400; return Results.Problem(problem);")]
    [InlineData("ProblemDetails problem", "context.Response.StatusCode = problem.Status ?? 500; problem.Status = 404; return Results.Problem(problem);")]
    [InlineData("ProblemDetails problem", "context.Response.StatusCode = 400; return Results.Json(problem);")]
    public Task ProblemInDoubt_DoesNotTrigger(string parameter, string statements) => Flows.DoesNotTriggerAsync(Problem(parameter, statements));

    [Theory]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Ok(new Order(1));")]
    [InlineData("[|context.Response.StatusCode = 400|]; return TypedResults.Ok(new Order(1));")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Problem();")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Json(new Order(1), statusCode: 200);")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Redirect(\"/x\", permanent: true);")]
    [InlineData("[|context.Response.StatusCode = 422|]; return Results.Json(new ProblemDetails());")]
    [InlineData("[|context.Response.StatusCode = 422|]; return Results.Json<object>(new ProblemDetails { Title = \"x\" });")]
    [InlineData("[|context.Response.StatusCode = 422|]; return TypedResults.Json(new HttpValidationProblemDetails());")]
    [InlineData("var p = new ProblemDetails(); p.Title = \"x\"; [|context.Response.StatusCode = 422|]; return Results.Json(p);")]
    public Task MinimalApi_Triggers(string statements) => Flows.TriggersAsync(RuleIds.StatusLost, Flows.Handler(statements));

    [Theory]
    [InlineData("context.Response.StatusCode = 400; return Results.Json(new Order(1));")]
    [InlineData("context.Response.StatusCode = 422; return Results.Json((ProblemDetails?)null);")]
    [InlineData("var p = new ProblemDetails(); if (context.Items.Count > 0) { p.Status = 422; } context.Response.StatusCode = 422; return Results.Json(p);")]
    [InlineData("context.Response.StatusCode = 400; return Results.Text(\"x\");")]
    [InlineData("context.Response.StatusCode = 400; return Results.Bytes(new byte[1]);")]
    [InlineData("context.Response.StatusCode = 400; return Results.Empty;")]
    [InlineData("Set(context, 400); return Results.Ok(); static void Set(HttpContext c, int code) => c.Response.StatusCode = code;")]
    public Task MinimalApi_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Handler(statements));

    // It sets the status of the problem by itself.
    [Fact]
    public Task ProblemOfTheProgram_DoesNotTrigger() => Flows.DoesNotTriggerAsync(
        Flows.Handler("context.Response.StatusCode = 422; return Results.Json(new Fault());")
        + "\npublic sealed class Fault : ProblemDetails { public Fault() => Status = 422; }");

    [Theory]
    [InlineData("[|context.Response.StatusCode = 500|]; return Results.Json(new ProblemDetails());")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Json(new HttpValidationProblemDetails());")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Problem(new ValidationProblemDetails());")]
    [InlineData("var code = number; [|context.Response.StatusCode = code|]; return Results.Json(new ProblemDetails { Status = code });")]
    public Task StatusThatTheProblemGets_IsASuggestion(string statements) => IsASuggestionAsync(Flows.Handler(statements));

    [Theory]
    [InlineData("public ActionResult<ProblemDetails> A() { [|Response.StatusCode = 404|]; return new ProblemDetails { Status = 404 }; }")]
    [InlineData("public ActionResult<object> A() { [|Response.StatusCode = 404|]; return new ProblemDetails { Status = 404 }; }")]
    [InlineData("public ActionResult<ProblemDetails> A(ProblemDetails problem) { [|Response.StatusCode = problem.Status ?? 200|]; return problem; }")]
    public Task StatusThatTheActionTakes_IsASuggestion(string member) => IsASuggestionAsync(Flows.Controller(member));

    [Fact]
    public Task Lambda_Triggers() => Flows.TriggersAsync(
        RuleIds.StatusLost,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/a", (HttpContext context) =>
        {
            [|context.Response.StatusCode = 400|];
            return Results.Ok();
        });
        app.Run();
        """,
        new Setup());

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Flows.DoesNotTriggerAsync(
        """
        public sealed class Response { public int StatusCode { get; set; } }

        public sealed class Shop
        {
            private readonly Response _response = new();

            public object Ok() => new();

            public object Sell()
            {
                _response.StatusCode = 400;
                return Ok();
            }
        }
        """);

    private static string Problem(string parameter, string statements) =>
        Flows.Web($"public static class Orders {{ public static IResult Handle(HttpContext context, {parameter}) {{ {statements} }} }}");

    private static async Task IsASuggestionAsync(string source)
    {
        await Flows.TriggersAsync(RuleIds.StatusLost, source);

        var code = source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Assert.All(await Analysis.RunOnSourceAsync(code), diagnostic => Assert.True(diagnostic.Id != RuleIds.StatusLost || diagnostic.Severity == DiagnosticSeverity.Info));
    }
}
