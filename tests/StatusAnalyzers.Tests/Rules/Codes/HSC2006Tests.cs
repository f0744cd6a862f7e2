using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class HSC2006Tests
{
    [Theory]
    [InlineData("Ok([|StatusCodes.Status404NotFound|])")]
    [InlineData("Ok([|HttpStatusCode.NotFound|])")]
    [InlineData("Ok([|(int)HttpStatusCode.NotFound|])")]
    [InlineData("Ok(value: [|(object)StatusCodes.Status404NotFound|])")]
    [InlineData("BadRequest([|StatusCodes.Status404NotFound|])")]
    [InlineData("new ObjectResult([|HttpStatusCode.NotFound|])")]
    [InlineData("Json([|HttpStatusCode.NotFound|])")]
    [InlineData("Ok([|NotFound()|])")]
    [InlineData("StatusCode(500, [|BadRequest(order)|])")]
    [InlineData("Ok([|Results.NotFound()|])")]
    [InlineData("Ok([|new HttpResponseMessage()|])")]
    [InlineData("Ok([|client.GetAsync(text).Result|])")]
    [InlineData("Ok([|Typed()|])")]
    public Task Action_Triggers(string expression) => Sending.TriggersAsync(
        RuleIds.CodeAsContent,
        Sending.Action(expression).Replace("private Order Load", "private ActionResult<Order> Typed() => order; private Order Load", StringComparison.Ordinal));

    // The status is the one that was meant, and the number only stands in the way.
    [Theory]
    [InlineData("Ok(HttpStatusCode.OK)", DiagnosticSeverity.Info)]
    [InlineData("Ok((int)HttpStatusCode.OK)", DiagnosticSeverity.Info)]
    [InlineData("BadRequest(StatusCodes.Status400BadRequest)", DiagnosticSeverity.Info)]
    [InlineData("StatusCode(StatusCodes.Status409Conflict, HttpStatusCode.Conflict)", DiagnosticSeverity.Info)]
    [InlineData("Ok(HttpStatusCode.NotFound)", DiagnosticSeverity.Warning)]
    [InlineData("StatusCode(code, HttpStatusCode.Conflict)", DiagnosticSeverity.Warning)]
    [InlineData("StatusCode(flag ? 200 : 404, HttpStatusCode.OK)", DiagnosticSeverity.Warning)]
    [InlineData("BadRequest(BadRequest())", DiagnosticSeverity.Warning)]
    public async Task CodeOfItsOwnResponse_IsASuggestion(string expression, DiagnosticSeverity severity) =>
        Assert.Contains(severity, await Sending.SeveritiesAsync(Sending.Action(expression), isTest: false));

    // The formatter of MVC's compatibility shim writes the message as the response that it is.
    [Theory]
    [InlineData("public IActionResult Run(HttpResponseMessage message) { var result = new ObjectResult(message); result.Formatters.Add(null!); return result; }")]
    [InlineData("public IActionResult Run(HttpResponseMessage message, Microsoft.AspNetCore.Mvc.Formatters.IOutputFormatter own) => new ObjectResult(message) { Formatters = { own } };")]
    [InlineData("public IActionResult Run(HttpResponseMessage message) => Ok(message); private sealed class HttpResponseMessageOutputFormatter;")]
    public Task Formatter_DoesNotTrigger(string member) => Sending.DoesNotTriggerAsync(Sending.Controller(member));

    [Theory]
    [InlineData("Ok(404)")]
    [InlineData("Ok(new { upstream = StatusCodes.Status404NotFound })")]
    [InlineData("Ok(new[] { HttpStatusCode.OK })")]
    [InlineData("Ok(order)")]
    [InlineData("Ok(code)")]
    [InlineData("Ok((HttpStatusCode)code)")]
    [InlineData("StatusCode(StatusCodes.Status404NotFound)")]
    [InlineData("StatusCode((int)HttpStatusCode.NotFound, order)")]
    [InlineData("Ok(HttpStatusCode.NotFound.ToString())")]
    [InlineData("Ok(StatusCodes.Status200OK + code)")]
    public Task Action_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression));

    // MVC 5 and Web API 2 do the same.
    [Theory]
    [InlineData("Controller", "public ActionResult Run() => Json([|new HttpStatusCodeResult(HttpStatusCode.BadRequest)|]);")]
    [InlineData("Controller", "public ActionResult Run() => Json([|new HttpStatusCodeResult(204)|], JsonRequestBehavior.AllowGet);")]
    [InlineData("Controller", "public ActionResult Run() => Json([|HttpNotFound()|], JsonRequestBehavior.AllowGet);")]
    [InlineData("Controller", "public ActionResult Run() => Json([|HttpStatusCode.BadRequest|]);")]
    [InlineData("Controller", "public ActionResult Run() => Json([|new HttpResponseMessage()|]);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Ok([|HttpStatusCode.OK|]);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Ok([|HttpStatusCode.NotFound|]);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Ok([|NotFound()|]);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Json([|BadRequest()|]);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Content(HttpStatusCode.Conflict, [|HttpStatusCode.Conflict|]);")]
    public Task SystemWeb_Triggers(string type, string member) => Sending.TriggersAsync(RuleIds.CodeAsContent, SystemWeb(type, member), Old);

    [Theory]
    [InlineData("Controller", "public ActionResult Run() => Json(new { ok = true });")]
    [InlineData("Controller", "public ActionResult Run() => Json(404);")]
    [InlineData("Controller", "public ActionResult Run() => Json(new { Code = HttpStatusCode.BadRequest });")]
    [InlineData("Controller", "public ActionResult Run() => new HttpStatusCodeResult(404);")]
    [InlineData("Controller", "public ActionResult Run() => Content(\"x\");")]
    [InlineData("Controller", "public ActionResult Run() => Json(new HttpStatusCodeResult(204)); private ActionResult Json(HttpStatusCodeResult result) => result;")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Ok(1);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Ok();")]
    [InlineData("ApiController", "public IHttpActionResult Run() => StatusCode(HttpStatusCode.NoContent);")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Content(HttpStatusCode.NotFound, \"none\");")]
    public Task SystemWeb_DoesNotTrigger(string type, string member) => Sending.DoesNotTriggerAsync(SystemWeb(type, member), Old);

    // No other rule takes them for responses that it knows.
    [Theory]
    [InlineData("ApiController", "public IHttpActionResult Run() => Content(HttpStatusCode.NoContent, \"x\");")]
    [InlineData("ApiController", "public IHttpActionResult Run() => Ok(new { statusCode = 404 });")]
    [InlineData("Controller", "public ActionResult Run() { Response.StatusCode = 204; return Json(1); }")]
    public Task SystemWebOfOtherRules_DoesNotTrigger(string type, string member) => Sending.DoesNotTriggerAsync(SystemWeb(type, member), Old);

    [Theory]
    [InlineData("public IHttpActionResult Run() => Ok(HttpStatusCode.OK);", DiagnosticSeverity.Info)]
    [InlineData("public IHttpActionResult Run() => Ok(HttpStatusCode.NotFound);", DiagnosticSeverity.Warning)]
    public async Task SystemWebCodeOfItsOwnResponse_IsASuggestion(string member, DiagnosticSeverity severity)
    {
        var references = await Frameworks.Get("net48").ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        var compilation = (await Compilations.CreateAsync(SystemWeb("ApiController", member))).WithReferences(references.Concat(Old.Libraries.SelectMany(Libraries.Get)));
        Assert.Equal(severity, Assert.Single(await Analysis.RunAsync(compilation, member), static one => one.Id == RuleIds.CodeAsContent).Severity);
    }

    private static Setup Old { get; } = Places.Library with { Framework = "net48", Libraries = ["ASP.NET MVC", "ASP.NET Web API"] };

    private static string SystemWeb(string type, string member) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using {{(type == "Controller" ? "System.Web.Mvc" : "System.Web.Http")}};

        public sealed class ShopController : {{type}}
        {
            {{member}}
        }
        """;

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Handler_Triggers(string framework) => Sending.TriggersAsync(
        RuleIds.CodeAsContent,
        Sending.Handler("flag ? Results.Ok([|HttpStatusCode.Created|]) : flag ? Results.Ok([|Results.NotFound()|]) : TypedResults.Ok([|TypedResults.NotFound()|])"),
        Places.Library with { Framework = framework });

    [Theory]
    [InlineData("public HttpStatusCode Run() => [|HttpStatusCode.NotFound|];")]
    [InlineData("public int Run() { return [|StatusCodes.Status404NotFound|]; }")]
    [InlineData("public int Run() => [|(int)HttpStatusCode.NotFound|];")]
    [InlineData("public async Task<HttpStatusCode> Run() { await Task.Yield(); return [|HttpStatusCode.NotFound|]; }")]
    [InlineData("public async ValueTask<int> Run() { await Task.Yield(); return [|StatusCodes.Status404NotFound|]; }")]
    [InlineData("public ActionResult<int> Run() => [|StatusCodes.Status404NotFound|];")]
    [InlineData("public object Run() => [|HttpStatusCode.NotFound|];")]
    [InlineData("public HttpStatusCode Run(bool flag) => flag ? [|HttpStatusCode.OK|] : [|HttpStatusCode.NotFound|];")]
    [InlineData("public int Run() { return [|204|]; }")]
    [InlineData("public int Run(bool flag) { if (flag) return [|404|]; return [|200|]; }")]
    public Task Return_Triggers(string member) => Sending.TriggersAsync(RuleIds.CodeAsContent, Sending.Controller(member));

    [Theory]
    [InlineData("private HttpStatusCode Run() => HttpStatusCode.NotFound;")]
    [InlineData("internal HttpStatusCode Run() => HttpStatusCode.NotFound;")]
    [InlineData("public static HttpStatusCode Run() => HttpStatusCode.NotFound;")]
    [InlineData("[NonAction] public HttpStatusCode Run() => HttpStatusCode.NotFound;")]
    [InlineData("public HttpStatusCode Status => HttpStatusCode.NotFound;")]
    [InlineData("public HttpStatusCode Run(HttpResponseMessage message) => message.StatusCode;")]
    [InlineData("public IActionResult Run() { HttpStatusCode Of() => HttpStatusCode.NotFound; Func<int> f = () => StatusCodes.Status404NotFound; return StatusCode((int)Of() + f()); }")]
    [InlineData("public int Run() => 1;")]
    [InlineData("public int Run() => 200;")]
    [InlineData("public int Run(bool flag) { if (flag) return 204; return 7; }")]
    [InlineData("public int Run(int count) { if (count == 0) return 404; return count; }")]
    [InlineData("public long Run() => 204;")]
    [InlineData("public ActionResult<Order> Run() => order;")]
    public Task Return_DoesNotTrigger(string member) => Sending.DoesNotTriggerAsync(Sending.Controller(member));

    // MVC makes no responses of what these return.
    [Theory]
    [InlineData("[NonController] public class Codes : ControllerBase { public int Missing() => StatusCodes.Status404NotFound; }")]
    [InlineData("internal class Codes : ControllerBase { public int Missing() => StatusCodes.Status404NotFound; }")]
    [InlineData("public class Outer { public class Codes : ControllerBase { public int Missing() => StatusCodes.Status404NotFound; } }")]
    public Task NoController_DoesNotTrigger(string type) => Sending.DoesNotTriggerAsync(Places.Web(type));

    [Fact]
    public Task TopLevelHandler_Triggers() => Sending.TriggersAsync(
        RuleIds.CodeAsContent,
        """
        using System.Net;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/", () => [|HttpStatusCode.NotFound|]);
        app.MapPost("/", (int id) => { if (id == 0) return [|StatusCodes.Status404NotFound|]; return [|StatusCodes.Status204NoContent|]; });
        app.MapMethods("/", ["GET"], async () => { await System.Threading.Tasks.Task.Yield(); return [|HttpStatusCode.NotFound|]; });
        app.MapDelete("/", Delete);
        app.MapPatch("/", Handlers.Patch);

        static HttpStatusCode Delete() => [|HttpStatusCode.NoContent|];

        public static class Handlers
        {
            public static int Patch(int id)
            {
                if (id == 0) return [|StatusCodes.Status404NotFound|];
                return [|StatusCodes.Status204NoContent|];
            }
        }
        """,
        new Setup());

    [Fact]
    public Task TopLevelHandler_DoesNotTrigger() => Sending.DoesNotTriggerAsync(
        """
        using System;
        using System.Net;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/", () => 204);
        app.MapGet("/status", () => { Func<HttpStatusCode> status = () => HttpStatusCode.NotFound; return status().ToString(); });
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = _ => StatusCodes.Status400BadRequest });
        Map(() => HttpStatusCode.NotFound);
        Map(Status);
        app.MapGet("/name", () => Status().ToString());
        app.MapGet("/text", Text);

        static HttpStatusCode Status() => HttpStatusCode.NotFound;

        static string Text() => nameof(Status);

        static void Map(Delegate handler) => Console.WriteLine(handler);
        """,
        new Setup());

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Sending.DoesNotTriggerAsync(Places.Web(
        """
        public enum HttpStatusCode { NotFound = 404 }

        public static class StatusCodes { public const int Status404NotFound = 404; }

        public sealed class Shop : ControllerBase
        {
            public object Run() => Ok(global::HttpStatusCode.NotFound);

            public global::HttpStatusCode Get() => global::HttpStatusCode.NotFound;
        }

        public sealed class Service
        {
            public System.Net.HttpStatusCode Get() => System.Net.HttpStatusCode.NotFound;
        }
        """));
}
