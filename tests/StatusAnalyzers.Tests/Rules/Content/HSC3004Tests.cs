using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Content;

public sealed class HSC3004Tests
{
    [Theory]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.ContentLength = 5|];")]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.ContentLength = number|];")]
    [InlineData("context.Response.StatusCode = 103; [|context.Response.Headers.ContentLength = 5|];")]
    [InlineData("context.Response.StatusCode = 205; [|context.Response.ContentLength = 5|];")]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.Headers[\"content-length\"] = \"5\"|];")]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.Headers[Microsoft.Net.Http.Headers.HeaderNames.ContentLength] = \"5\"|];")]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.Headers.Append(\"Content-Length\", \"5\")|];")]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.Headers.TransferEncoding = \"chunked\"|];")]
    [InlineData("context.Response.StatusCode = 204; [|context.Response.Headers[\"Transfer-Encoding\"] = \"chunked\"|];")]
    [InlineData("context.Response.ContentLength = 5; [|context.Response.StatusCode = 204|];")]
    [InlineData("if (flag) { context.Response.StatusCode = 204; [|context.Response.ContentLength = 5|]; }")]
    public Task Length_Triggers(string statements) => Flows.TriggersAsync(RuleIds.LengthOfNoContent, Flows.Middleware(statements));

    [Theory]
    [InlineData("context.Response.StatusCode = 204; context.Response.ContentLength = 0;")]
    [InlineData("context.Response.StatusCode = 204; context.Response.ContentLength = null;")]
    [InlineData("context.Response.StatusCode = 204; context.Response.Headers[\"Content-Length\"] = \"0\";")]
    [InlineData("context.Response.StatusCode = 304; context.Response.ContentLength = 5;")]
    [InlineData("context.Response.StatusCode = 200; context.Response.ContentLength = 5;")]
    [InlineData("context.Response.StatusCode = number; context.Response.ContentLength = 5;")]
    [InlineData("context.Response.ContentLength = 5; context.Response.ContentLength = null; context.Response.StatusCode = 204;")]
    [InlineData("if (flag) { context.Response.ContentLength = 5; } context.Response.StatusCode = 204;")]
    [InlineData("if (flag) { context.Response.StatusCode = 204; } else { context.Response.ContentLength = 5; }")]
    [InlineData("context.Response.StatusCode = 204; other.Response.ContentLength = 5;")]
    [InlineData("context.Response.StatusCode = 204; context.Request.ContentLength = 5;")]
    [InlineData("context.Response.StatusCode = 204; context.Response.Headers[\"X-Length\"] = \"5\";")]
    [InlineData("context.Response.StatusCode = 204; context.Response.Headers.ContainsKey(\"Content-Length\");")]
    public Task Length_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Theory]
    [InlineData("public IActionResult A() { [|Response.ContentLength = 5|]; return NoContent(); }")]
    [InlineData("public IActionResult A() { [|Response.Headers.ContentLength = 5|]; return StatusCode(StatusCodes.Status204NoContent); }")]
    public Task Result_Triggers(string member) => Flows.TriggersAsync(RuleIds.LengthOfNoContent, Flows.Controller(member));

    [Theory]
    [InlineData("public IActionResult A() { Response.ContentLength = 5; return Ok(); }")]
    [InlineData("public IActionResult A(bool flag) { Response.ContentLength = 5; return flag ? Ok() : NoContent(); }")]
    public Task Result_DoesNotTrigger(string member) => Flows.DoesNotTriggerAsync(Flows.Controller(member));
}
