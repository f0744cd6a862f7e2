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
    [InlineData("public IActionResult A() { Response.StatusCode = 401; return Challenge(); }")]
    [InlineData("public IActionResult A(bool flag) { Response.StatusCode = 404; return flag ? View() : NotFound(); }")]
    [InlineData("public IActionResult A(bool flag) { Response.StatusCode = 404; if (flag) { return View(); } return NotFound(); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; Log(); return NotFound(); } private void Log() { }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 404; Console.WriteLine(Response.StatusCode); return Ok(); }")]
    [InlineData("public IActionResult A(IActionResult result) { Response.StatusCode = 404; return result; }")]
    [InlineData("public IActionResult A(HttpContext other) { Response.StatusCode = 404; return Audit(other); } private IActionResult Audit(HttpContext other) => Ok();")]
    public Task Result_DoesNotTrigger(string member) => Flows.DoesNotTriggerAsync(Flows.Controller(member));

    [Theory]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Ok(new Order(1));")]
    [InlineData("[|context.Response.StatusCode = 400|]; return TypedResults.Ok(new Order(1));")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Problem();")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Json(new Order(1), statusCode: 200);")]
    [InlineData("[|context.Response.StatusCode = 400|]; return Results.Redirect(\"/x\", permanent: true);")]
    public Task MinimalApi_Triggers(string statements) => Flows.TriggersAsync(RuleIds.StatusLost, Flows.Handler(statements));

    [Theory]
    [InlineData("context.Response.StatusCode = 400; return Results.Json(new Order(1));")]
    [InlineData("context.Response.StatusCode = 400; return Results.Text(\"x\");")]
    [InlineData("context.Response.StatusCode = 400; return Results.Bytes(new byte[1]);")]
    [InlineData("context.Response.StatusCode = 400; return Results.Empty;")]
    [InlineData("Set(context, 400); return Results.Ok(); static void Set(HttpContext c, int code) => c.Response.StatusCode = code;")]
    public Task MinimalApi_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Handler(statements));

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
}
