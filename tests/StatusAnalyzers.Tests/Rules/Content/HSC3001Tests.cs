using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Codes;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Content;

public sealed class HSC3001Tests
{
    [Theory]
    [InlineData("StatusCode([|204|], order)")]
    [InlineData("StatusCode([|205|], order)")]
    [InlineData("StatusCode([|304|], order)")]
    [InlineData("StatusCode([|StatusCodes.Status204NoContent|], new { text })")]
    [InlineData("StatusCode(value: order, statusCode: [|(int)HttpStatusCode.NoContent|])")]
    [InlineData("StatusCode([|flag ? 204 : 304|], order)")]
    [InlineData("StatusCode([|204|], \"text\")")]
    [InlineData("StatusCode([|204|], Load())")]
    [InlineData("Problem(statusCode: [|204|])")]
    [InlineData("ValidationProblem(statusCode: [|204|])")]
    [InlineData("new ObjectResult(order) { StatusCode = [|204|] }")]
    [InlineData("new BadRequestObjectResult(order) { StatusCode = [|204|] }")]
    [InlineData("new JsonResult(order) { StatusCode = [|304|] }")]
    [InlineData("new ContentResult { Content = \"x\", StatusCode = [|204|] }")]
    [InlineData("new ContentResult { StatusCode = [|204|], Content = text }")]
    public Task Action_Triggers(string expression) => Sending.TriggersAsync(RuleIds.ContentWithoutPlace, Sending.Action(expression));

    [Theory]
    [InlineData("StatusCode(204)")]
    [InlineData("StatusCode(204, null)")]
    [InlineData("StatusCode(204, default(object))")]
    [InlineData("StatusCode(204, (object?)null)")]
    [InlineData("StatusCode(204, \"\")")]
    [InlineData("StatusCode(204, string.Empty)")]
    [InlineData("StatusCode(204, flag ? order : null)")]
    [InlineData("StatusCode(200, order)")]
    [InlineData("StatusCode(flag ? 204 : 200, order)")]
    [InlineData("StatusCode(code, order)")]
    [InlineData("NoContent()")]
    [InlineData("new ObjectResult(null) { StatusCode = 204 }")]
    [InlineData("new JsonResult(null) { StatusCode = 204 }")]
    [InlineData("new ContentResult { Content = \"\", StatusCode = 204 }")]
    [InlineData("new ContentResult { Content = null, StatusCode = 204 }")]
    [InlineData("new StatusCodeResult(304)")]
    [InlineData("flag ? Ok(order) : StatusCode(204)")]
    [InlineData("Ok(204)")]
    public Task Action_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Handler_Triggers(string framework) => Sending.TriggersAsync(
        RuleIds.ContentWithoutPlace,
        Sending.Handler(
            """
            code switch
            {
                0 => Results.Json(order, statusCode: [|204|]),
                1 => Results.Text(text, statusCode: [|304|]),
                2 => Results.Content(text, "text/plain", null, [|205|]),
                3 => Results.Problem(statusCode: [|204|]),
                4 => Results.ValidationProblem(new Dictionary<string, string[]>(), statusCode: [|204|]),
                5 => TypedResults.Json(order, statusCode: [|StatusCodes.Status204NoContent|]),
                6 => TypedResults.Text(text, statusCode: [|204|]),
                7 => TypedResults.Problem("No.", statusCode: [|304|]),
                _ => Results.Text("x"u8, statusCode: [|204|]),
            }
            """),
        Places.Library with { Framework = framework });

    [Theory]
    [InlineData("Results.StatusCode(204)")]
    [InlineData("Results.NoContent()")]
    [InlineData("Results.Json<object?>(null, statusCode: 204)")]
    [InlineData("Results.Text(\"\", statusCode: 204)")]
    [InlineData("Results.Text((string?)null, statusCode: 204)")]
    [InlineData("Results.Json(order, statusCode: code)")]
    [InlineData("Results.Json(order)")]
    [InlineData("Results.Bytes(new byte[] { 1 })")]
    public Task Handler_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Handler(expression));

    [Theory]
    [InlineData("message = new HttpResponseMessage([|HttpStatusCode.NoContent|]) { Content = new StringContent(\"x\") };")]
    [InlineData("message = new HttpResponseMessage { StatusCode = [|HttpStatusCode.NotModified|], Content = JsonContent.Create(1) };")]
    [InlineData("message = new([|HttpStatusCode.ResetContent|]) { Content = message.Content };")]
    [InlineData("var made = new HttpResponseMessage([|HttpStatusCode.NoContent|]); made.Content = new StringContent(\"x\");")]
    [InlineData("var made = new HttpResponseMessage([|HttpStatusCode.NoContent|]); made.Headers.Add(\"A\", \"b\"); made.Content = new StringContent(\"x\");")]
    public Task Message_Triggers(string statements) => Sending.TriggersAsync(RuleIds.ContentWithoutPlace, "using System.Net.Http.Json;\n" + Sending.Statements(statements));

    [Theory]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent);")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = new StringContent(\"\") };")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = new StringContent(string.Empty) };")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = new ByteArrayContent(Array.Empty<byte>()) };")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = new ByteArrayContent(new byte[0]) };")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = null };")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(\"x\") };")]
    [InlineData("var made = new HttpResponseMessage(HttpStatusCode.NoContent); if (flag) { made.StatusCode = HttpStatusCode.OK; } made.Content = new StringContent(\"x\");")]
    [InlineData("var made = new HttpResponseMessage(HttpStatusCode.NoContent); made.Content = new StringContent(\"x\"); made.StatusCode = HttpStatusCode.OK;")]
    [InlineData("var made = new HttpResponseMessage(HttpStatusCode.NoContent); message.Content = new StringContent(\"x\");")]
    [InlineData("var made = new HttpResponseMessage(HttpStatusCode.NoContent); if (flag) { made = message; } made.Content = new StringContent(\"x\");")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = default };")]
    [InlineData("if (message.StatusCode == HttpStatusCode.NoContent) { await message.Content.ReadAsStringAsync(); }")]
    public Task Message_DoesNotTrigger(string statements) => Sending.DoesNotTriggerAsync(Sending.Statements(statements));

    // HttpClient hands over the switched connection as the content of a 101.
    [Fact]
    public async Task SwitchedConnection_DoesNotTrigger() => Assert.DoesNotContain(
        RuleIds.ContentWithoutPlace,
        await Sending.IdsAsync(Sending.Statements("message = new HttpResponseMessage(HttpStatusCode.SwitchingProtocols) { Content = new StreamContent(System.IO.Stream.Null) };")));

    // A handler in a test plays a server, and there are servers of every kind.
    [Fact]
    public async Task FakeInATest_IsOnlyASuggestion()
    {
        var source = Sending.Statements("message = new HttpResponseMessage(HttpStatusCode.NoContent) { Content = new StringContent(\"x\") };");
        Assert.Equal([DiagnosticSeverity.Warning], await Sending.SeveritiesAsync(source, isTest: false));
        Assert.Equal([DiagnosticSeverity.Info], await Sending.SeveritiesAsync(source, isTest: true));
        var action = Sending.Action("StatusCode(StatusCodes.Status204NoContent, order)");
        Assert.Equal([DiagnosticSeverity.Warning], await Sending.SeveritiesAsync(action, isTest: true));
    }

    [Fact]
    public Task FastEndpoints_Triggers() => Sending.TriggersAsync(
        RuleIds.ContentWithoutPlace,
        Sending.FastEndpoint("await Send.ResponseAsync(1, [|204|]); await Send.StringAsync(\"x\", [|304|]);"),
        Places.Library with { Libraries = ["FastEndpoints, all"] });

    [Fact]
    public Task FastEndpoints_DoesNotTrigger() => Sending.DoesNotTriggerAsync(
        Sending.FastEndpoint("await Send.ResponseAsync(204); await Send.NoContentAsync(); await Send.StringAsync(\"\", 204);"),
        Places.Library with { Libraries = ["FastEndpoints, all"] });

    [Fact]
    public Task RazorPage_Triggers() => Sending.TriggersAsync(RuleIds.ContentWithoutPlace, Places.Web(
        """
        public sealed class Shop : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public IActionResult OnGet(object order) => StatusCode([|204|], order);

            public IActionResult OnPost() => StatusCode(204);
        }
        """));

    // The second parameter describes the status there; nothing of it is content.
    [Fact]
    public Task LookAlike_DoesNotTrigger() => Sending.DoesNotTriggerAsync(Places.Web(
        """
        public sealed class HttpResult(HttpStatusCode status, string description) { public string Text => status + description; }

        public class Base { protected object StatusCode(int statusCode, object value) => value; }

        public sealed class Shop : Base
        {
            public object Run() => StatusCode(204, new HttpResult(HttpStatusCode.NotModified, "Not modified."));
        }

        public sealed class ObjectResult(object value) { public int StatusCode { get; set; } public object Value => value; }

        public static class Use { public static object Run() => new global::ObjectResult(1) { StatusCode = 204 }; }
        """));

    [Fact]
    public Task TopLevelProgram_Triggers() => Sending.TriggersAsync(
        RuleIds.ContentWithoutPlace,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapDelete("/orders/{id}", (int id) => Results.Json(new { id }, statusCode: [|204|]));
        app.MapPut("/orders/{id}", Put);

        static IResult Put(int id) => Results.Json(id, statusCode: [|StatusCodes.Status205ResetContent|]);
        """,
        new Setup());

    [Theory]
    [InlineData("StatusCode(204, ")]
    [InlineData("StatusCode(204, )")]
    [InlineData("StatusCode(204, missing)")]
    [InlineData("StatusCode(, order)")]
    [InlineData("new ObjectResult() { StatusCode = 204 }")]
    [InlineData("new ContentResult { Content = , StatusCode = 204 }")]
    public Task Broken_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression), Places.Library with { Broken = true });

    [Fact]
    public Task Generated_DoesNotTrigger() => Sending.DoesNotTriggerAsync("// <auto-generated/>\n" + Sending.Action("StatusCode(204, order)"));
}
