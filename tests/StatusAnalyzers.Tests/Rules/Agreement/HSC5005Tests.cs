using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5005Tests
{
    [Theory]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.WriteAsync(\"\"); [|context.Response.StatusCode = number|];")]
    [InlineData("await context.Response.WriteAsJsonAsync(new Order(1)); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.StartAsync(); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.CompleteAsync(); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.SendFileAsync(\"x\"); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.Body.FlushAsync(); await context.Response.Body.WriteAsync(new byte[1]); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.Body.FlushAsync(); [|context.Response.Headers.ETag = \"x\"|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.ContentLength = 5|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Headers.TryAdd(\"X\", \"1\")|];")]
    [InlineData("await context.Response.BodyWriter.FlushAsync(); [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Headers[\"X\"] = \"1\"|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Headers.Append(\"X\", \"1\")|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Headers.Location = \"/\"|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Headers.Remove(\"X\")|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.ContentType = \"text/plain\"|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Cookies.Append(\"a\", \"b\")|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Redirect(\"/\")|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|await context.Response.WriteAsJsonAsync(new Order(1))|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); if (flag) { [|context.Response.StatusCode = 400|]; }")]
    [InlineData("if (flag) { await context.Response.WriteAsync(\"x\"); } else { await context.Response.StartAsync(); } [|context.Response.StatusCode = 400|];")]
    [InlineData("await context.Response.WriteAsync(\"x\"); [|context.Response.Headers[\"X\"] = \"1\"|]; context.Response.Headers[\"Y\"] = \"2\";")]
    [InlineData("await context.Response.WriteAsync(\"x\"); try { [|context.Response.StatusCode = 400|]; } catch (InvalidOperationException) { }")]
    [InlineData("await System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new Order(1)); [|context.Response.StatusCode = 400|];")]
    [InlineData("await System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new Order(1)); [|context.Response.Headers[\"X\"] = \"1\"|];")]
    public Task Set_Triggers(string statements) =>
        Flows.TriggersAsync(RuleIds.SetAfterStart, Flows.Middleware(statements.Replace("[|await context", "await [|context", StringComparison.Ordinal)));

    [Theory]
    [InlineData("context.Response.StatusCode = 400; await context.Response.WriteAsync(\"x\");")]
    [InlineData("await other.Response.WriteAsync(\"x\"); context.Response.StatusCode = 400;")]
    [InlineData("if (flag) { await context.Response.WriteAsync(\"x\"); return; } context.Response.StatusCode = 400;")]
    [InlineData("if (flag) { await context.Response.WriteAsync(\"x\"); } else { context.Response.StatusCode = 400; }")]
    [InlineData("if (flag) { await context.Response.WriteAsync(\"x\"); } context.Response.StatusCode = 400;")]
    [InlineData("await context.Response.WriteAsync(\"x\"); if (!context.Response.HasStarted) { context.Response.StatusCode = 400; }")]
    [InlineData("context.Response.Body = new MemoryStream(); await context.Response.WriteAsync(\"x\"); context.Response.StatusCode = 400;")]
    [InlineData("try { Console.WriteLine(); await context.Response.WriteAsync(\"x\"); } finally { Console.WriteLine(); }")]
    [InlineData("context.Response.OnStarting(() => { context.Response.StatusCode = 400; return Task.CompletedTask; }); await context.Response.WriteAsync(\"x\");")]
    [InlineData("await context.Response.WriteAsync(\"x\"); await context.Response.WriteAsync(\"y\");")]
    [InlineData("var memory = context.Response.BodyWriter.GetMemory(5); context.Response.BodyWriter.Advance(5); context.Response.StatusCode = 400;")]
    [InlineData("context.Response.OnCompleted(() => { context.Response.StatusCode = 400; return Task.CompletedTask; }); await context.Response.WriteAsync(\"x\");")]
    [InlineData("await context.Response.WriteAsync(\"x\"); throw new InvalidOperationException();")]
    [InlineData("await next(context); context.Response.Headers[\"X\"] = \"1\";")]
    [InlineData("foreach (var c in new[] { context, other }) { c.Response.StatusCode = 400; await c.Response.WriteAsync(\"x\"); }")]
    [InlineData("context.Response.StatusCode = 400; await System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new Order(1));")]
    [InlineData("using var memory = new MemoryStream(); await System.Text.Json.JsonSerializer.SerializeAsync(memory, new Order(1)); context.Response.StatusCode = 400;")]
    [InlineData("context.Response.Body = new MemoryStream(); await System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new Order(1)); context.Response.StatusCode = 400;")]
    public Task Set_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Theory]
    [InlineData("public async Task<IActionResult> A() { await Response.WriteAsync(\"x\"); return [|Ok()|]; }")]
    [InlineData("public async Task<IActionResult> A() { await Response.WriteAsync(\"x\"); return [|Json(new Order(1))|]; }")]
    public Task Result_Triggers(string member) => Flows.TriggersAsync(RuleIds.SetAfterStart, Flows.Controller(member));

    [Theory]
    [InlineData("public async Task<IActionResult> A() { await Response.WriteAsync(\"x\"); return new EmptyResult(); }")]
    [InlineData("public async Task<IResult> A() { await Response.WriteAsync(\"x\"); return Results.Empty; }")]
    [InlineData("public async Task<ActionResult<Order>> A() { await Response.WriteAsync(\"x\"); return new EmptyResult(); }")]
    [InlineData("public async Task<IActionResult> A(bool flag) { if (flag) { await Response.WriteAsync(\"x\"); return new EmptyResult(); } return Ok(); }")]
    public Task Result_DoesNotTrigger(string member) => Flows.DoesNotTriggerAsync(Flows.Controller(member));
}
