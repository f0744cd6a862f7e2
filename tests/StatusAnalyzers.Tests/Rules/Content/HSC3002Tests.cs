using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Content;

public sealed class HSC3002Tests
{
    [Theory]
    [InlineData("context.Response.StatusCode = 204; await [|context.Response.WriteAsync(\"x\")|];")]
    [InlineData("context.Response.StatusCode = StatusCodes.Status205ResetContent; await [|context.Response.WriteAsJsonAsync(new Order(1))|];")]
    [InlineData("context.Response.StatusCode = (int)System.Net.HttpStatusCode.NotModified; await [|context.Response.Body.WriteAsync(new byte[3])|];")]
    [InlineData("context.Response.StatusCode = 204; await [|context.Response.BodyWriter.WriteAsync(new byte[3])|];")]
    [InlineData("context.Response.StatusCode = 304; await [|context.Response.SendFileAsync(\"x.txt\")|];")]
    [InlineData("context.Response.StatusCode = 102; await [|context.Response.WriteAsync(\"x\")|];")]
    [InlineData("context.Response.StatusCode = flag ? 204 : 304; await [|context.Response.WriteAsync(\"x\")|];")]
    [InlineData("var response = context.Response; response.StatusCode = 204; await [|response.WriteAsync(\"x\")|];")]
    [InlineData("if (flag) { context.Response.StatusCode = 204; } else { context.Response.StatusCode = 304; } await [|context.Response.WriteAsync(\"x\")|];")]
    [InlineData("context.Response.StatusCode = 500; context.Response.StatusCode = 204; await [|context.Response.WriteAsync(\"x\")|];")]
    [InlineData("context.Response.StatusCode = 204; other.Response.StatusCode = 200; await [|context.Response.WriteAsync(\"x\")|];")]
    [InlineData("context.Response.StatusCode = 204; for (var i = 0; i < number; i++) { await [|context.Response.WriteAsync(\"x\")|]; }")]
    [InlineData("context.Response.StatusCode = 204; await [|context.Response.WriteAsync(\"x\")|]; await context.Response.WriteAsync(\"y\");")]
    [InlineData("try { Console.WriteLine(); Func<HttpContext, Task> send = async c => { c.Response.StatusCode = 204; await [|c.Response.WriteAsync(\"x\")|]; }; } catch (IOException) { Console.WriteLine(); } finally { Console.WriteLine(); }")]
    [InlineData("try { await Send(other); async Task Send(HttpContext c) { c.Response.StatusCode = 204; await [|c.Response.WriteAsync(\"x\")|]; } } catch (IOException) { Console.WriteLine(); } finally { Console.WriteLine(); }")]
    [InlineData("context.Response.StatusCode = 204; try { await [|context.Response.WriteAsync(\"x\")|]; } finally { Console.WriteLine(); }")]
    [InlineData("context.Response.StatusCode = 204; await [|System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new Order(1))|];")]
    [InlineData("var response = context.Response; response.StatusCode = 304; await [|System.Text.Json.JsonSerializer.SerializeAsync(response.BodyWriter, new Order(1))|];")]
    public Task Write_Triggers(string statements) => Flows.TriggersAsync(RuleIds.ContentAfterBodylessStatus, Flows.Middleware(statements));

    [Theory]
    [InlineData("if (flag) { context.Response.StatusCode = 304; } else { await context.Response.WriteAsync(\"x\"); }")]
    [InlineData("if (flag) { context.Response.StatusCode = 304; return; } await context.Response.WriteAsync(\"x\");")]
    [InlineData("switch (number) { case 1: context.Response.StatusCode = 204; break; default: await context.Response.WriteAsync(\"x\"); break; }")]
    [InlineData("if (flag) { context.Response.StatusCode = 304; } await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; context.Response.StatusCode = 200; await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; if (flag) { context.Response.StatusCode = 200; } await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = flag ? 204 : 200; await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = number; await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; await other.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; await Next(context); await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; await next(context); await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; context.Response.Clear(); await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; Reset(); await context.Response.WriteAsync(\"x\"); void Reset() => context.Response.StatusCode = 200;")]
    [InlineData("context.Response.StatusCode = 204; Action reset = () => context.Response.StatusCode = 200; reset(); await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 304; goto end; end: if (flag) { context.Response.StatusCode = 200; } await context.Response.WriteAsync(\"x\");")]
    [InlineData("try { context.Response.StatusCode = 204; Console.WriteLine(); } catch (IOException) { context.Response.StatusCode = 500; await context.Response.WriteAsync(\"x\"); }")]
    [InlineData("context.Response.StatusCode = 101; await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; context.Response.Body = new MemoryStream(); await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.StatusCode = 204; await System.Text.Json.JsonSerializer.SerializeAsync(new MemoryStream(), new Order(1));")]
    [InlineData("context.Response.StatusCode = 204; await System.Text.Json.JsonSerializer.SerializeAsync(other.Response.Body, new Order(1));")]
    [InlineData("if (flag) { context.Response.StatusCode = 204; return; } await System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new Order(1));")]
    public Task Write_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Theory]
    [InlineData("public IActionResult A() { Response.StatusCode = 204; return [|Content(\"x\")|]; }")]
    [InlineData("public IActionResult A() { Response.StatusCode = StatusCodes.Status204NoContent; return [|File(new byte[1], \"text/plain\")|]; }")]
    [InlineData("public IActionResult A() { HttpContext.Response.StatusCode = 204; return [|Json(new Order(1))|]; }")]
    [InlineData("public async Task<IActionResult> A() { await Task.Yield(); Response.StatusCode = 304; return [|new ObjectResult(new Order(1))|]; }")]
    [InlineData("public IActionResult A(bool flag) { Response.StatusCode = 304; return [|flag ? Content(\"x\") : Json(new Order(1))|]; }")]
    public Task Result_Triggers(string member) => Flows.TriggersAsync(RuleIds.ContentAfterBodylessStatus, Flows.Controller(member));

    [Theory]
    [InlineData("public IActionResult A() { Response.StatusCode = 204; return Content(\"\"); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 204; return new EmptyResult(); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 304; return new ObjectResult(null); }")]
    [InlineData("public IActionResult A(bool flag) { if (flag) { Response.StatusCode = 304; return new EmptyResult(); } return Content(\"x\"); }")]
    [InlineData("public IActionResult A(bool flag) { Response.StatusCode = 304; return flag ? new EmptyResult() : Content(\"x\"); }")]
    [InlineData("public IActionResult A() { Response.StatusCode = 204; return new ObjectResult(new Order(1)) { StatusCode = Response.StatusCode }; }")]
    public Task Result_DoesNotTrigger(string member) => Flows.DoesNotTriggerAsync(Flows.Controller(member));

    // A response by another name, of which the file says no type.
    [Fact]
    public Task InferredParameter_Triggers() => Flows.TriggersAsync(
        RuleIds.ContentAfterBodylessStatus,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;

        public static class Startup
        {
            public static void Run(IApplicationBuilder app) => app.UseRouter(routes => routes.MapGet("ping", async (req, res, data) =>
            {
                res.StatusCode = 204;
                await [|res.WriteAsync("pong")|];
            }));
        }
        """);

    // The member of a program is its file, in which other types do other things.
    [Fact]
    public Task TypeBesideProgram_IsNoPartOfIt() => Flows.TriggersAsync(
        RuleIds.ContentAfterBodylessStatus,
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        HttpContext context = new DefaultHttpContext();
        context.Response.StatusCode = 204;
        await [|context.Response.WriteAsync("x")|];

        class Other
        {
            public async Task Run(HttpResponse response) { response.StatusCode = 304; await [|response.WriteAsync("y")|]; }
        }
        """,
        new Setup());

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task TopLevelProgram_Triggers(string framework) => Flows.TriggersAsync(
        RuleIds.ContentAfterBodylessStatus,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/a", async (HttpContext context) =>
        {
            context.Response.StatusCode = 204;
            await [|context.Response.WriteAsync("x")|];
        });
        app.Run(async context =>
        {
            context.Response.StatusCode = 304;
            await [|context.Response.WriteAsync("x")|];
        });
        app.Run();

        static async System.Threading.Tasks.Task Local(HttpContext context)
        {
            context.Response.StatusCode = 204;
            await [|context.Response.WriteAsync("x")|];
        }
        """,
        new Setup { Framework = framework });

    [Fact]
    public Task Generated_DoesNotTrigger() => Flows.DoesNotTriggerAsync(
        "// <auto-generated/>\n" + Flows.Middleware("context.Response.StatusCode = 204; await context.Response.WriteAsync(\"x\");"));

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Flows.DoesNotTriggerAsync(Flows.Web(
        """
        public sealed class Printer
        {
            public int StatusCode { get; set; }

            public Task WriteAsync(string text) => Task.CompletedTask;

            public async Task PrintAsync()
            {
                StatusCode = 204;
                await WriteAsync("x");
            }
        }
        """));

    [Fact]
    public Task BrokenCode_DoesNotTrigger() => Flows.DoesNotTriggerAsync(
        Flows.Middleware("context.Response.StatusCode = ; await context.Response.WriteAsync(); context.Response. ; if (context.Response.StatusCode = 204"),
        Flows.Library with { Broken = true });
}
