using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5011Tests
{
    [Theory]
    [InlineData("return StatusCode(500, [|ex.StackTrace|]);")]
    [InlineData("return StatusCode(500, [|ex.ToString()|]);")]
    [InlineData("return BadRequest($\"Failed: {[|ex|]}\");")]
    [InlineData("return BadRequest(\"Failed: \" + [|ex|]);")]
    [InlineData("return BadRequest(ex.Message + Environment.NewLine + [|ex.StackTrace|]);")]
    [InlineData("return BadRequest(ex.InnerException?[|.StackTrace|] ?? text);")]
    [InlineData("return BadRequest([|ex.InnerException!.ToString()|]);")]
    [InlineData("return StatusCode(500, new { error = ex.Message, stack = [|ex.StackTrace|] });")]
    [InlineData("return StatusCode(500, new ApiResponse(500, [|ex.ToString()|]));")]
    [InlineData("return StatusCode(500, new ApiResponse { Message = [|ex.ToString()|] });")]
    [InlineData("return StatusCode(500, new[] { text, [|ex.ToString()|] });")]
    [InlineData("return Problem([|ex.ToString()|]);")]
    [InlineData("return Problem(detail: [|ex.StackTrace|], statusCode: 500);")]
    [InlineData("return Results.Problem([|ex.ToString()|]);")]
    [InlineData("return Results.Problem(extensions: new Dictionary<string, object?> { [\"stack\"] = [|ex.StackTrace|] });")]
    [InlineData("return Results.Text([|ex.ToString()|]);")]
    [InlineData("return Content([|ex.ToString()|]);")]
    [InlineData("return new ObjectResult([|ex.ToString()|]) { StatusCode = 500 };")]
    [InlineData("return new ContentResult { Content = [|ex.ToString()|] };")]
    [InlineData("await Response.WriteAsync([|ex.ToString()|]); return null;")]
    [InlineData("await context.Response.WriteAsync($\"<pre>{[|ex.StackTrace|]}</pre>\"); return null;")]
    [InlineData("await context.Response.WriteAsJsonAsync(new { stack = [|ex.StackTrace|] }); return null;")]
    [InlineData("await JsonSerializer.SerializeAsync(context.Response.Body, new { stack = [|ex.StackTrace|] }); return null;")]
    [InlineData("var body = new ApiResponse { Message = [|ex.ToString()|] }; await JsonSerializer.SerializeAsync(Response.Body, body); return null;")]
    [InlineData("problem.Detail = [|ex.ToString()|]; return problem;")]
    [InlineData("return new ObjectResult(new ProblemDetails { Detail = [|ex.ToString()|] });")]
    [InlineData("problem.Extensions[\"stack\"] = [|ex.StackTrace|]; return problem;")]
    [InlineData("var body = new { stack = [|ex.StackTrace|] }; await context.Response.WriteAsync(JsonSerializer.Serialize(body)); return null;")]
    [InlineData("var body = new ApiResponse(500, [|ex.StackTrace|]); var json = JsonSerializer.Serialize(body); await context.Response.WriteAsync(json); return null;")]
    [InlineData("var body = new ApiResponse(); body.Message = [|ex.ToString()|]; return StatusCode(500, body);")]
    [InlineData("string full; full = [|ex.ToString()|]; return StatusCode(500, full);")]
    [InlineData("var full = text; full += [|ex.ToString()|]; return StatusCode(500, full);")]
    [InlineData("var b = new StringBuilder(); b.AppendLine([|ex.StackTrace|]); return Content(b.ToString());")]
    [InlineData("return StatusCode(500, flag ? [|ex.ToString()|] : text);")]
    [InlineData("return [|ex.ToString()|];")]
    [InlineData("if (ex.StackTrace != null) { return BadRequest([|ex.StackTrace|]); } return null;")]
    [InlineData("try { return Ok(); } catch (InvalidOperationException e) { logger.LogError(e, text); return BadRequest([|e.ToString()|]); }")]
    [InlineData("return text switch { \"\" => BadRequest([|ex.ToString()|]), _ => Ok() };")]
    [InlineData("return BadRequest([|ex|]);")]
    [InlineData("return StatusCode(500, [|ex|]);")]
    [InlineData("return StatusCode(500, new { message = text, error = [|ex.InnerException|] });")]
    [InlineData("return new ObjectResult(new Dictionary<string, object?>()) { Value = [|ex|] };")]
    [InlineData("return Results.Json([|ex|], statusCode: 500);")]
    [InlineData("await context.Response.WriteAsJsonAsync([|ex|]); return null;")]
    [InlineData("await context.Response.WriteAsJsonAsync(new { error = [|ex|] }); return null;")]
    [InlineData("var result = new ContentResult { Content = [|ex.ToString()|], StatusCode = 500 }; return result;")]
    [InlineData("problem.Extensions.Add(\"stack\", [|ex.StackTrace|]); return problem;")]
    [InlineData("problem.Detail = [|ex.ToString()|]; if (flag) { problem.Detail = null; } return problem;")]
    [InlineData("problem.Detail = [|ex.ToString()|]; if (!env.IsDevelopment()) { problem.Title = null; } return problem;")]
    public Task InTheResponse_Triggers(string statement) => TriggersAsync(Agreeing.Action(statement));

    [Theory]
    [InlineData("return StatusCode(500, ex.Message);")]
    [InlineData("return StatusCode(500, $\"Failed: {ex.Message}\");")]
    [InlineData("return StatusCode(500, ex.GetType().Name);")]
    [InlineData("return StatusCode(500, ex.GetType().ToString());")]
    [InlineData("await JsonSerializer.SerializeAsync(new System.IO.MemoryStream(), new { stack = ex.StackTrace }); return null;")]
    [InlineData("logger.LogError(ex.ToString()); return Ok();")]
    [InlineData("logger.LogError($\"{ex}\"); return Ok();")]
    [InlineData("Console.WriteLine(ex.StackTrace); return Ok();")]
    [InlineData("throw new InvalidOperationException(ex.ToString());")]
    [InlineData("var error = new InvalidOperationException(ex.ToString()); return BadRequest(error.Message);")]
    [InlineData("var full = ex.ToString(); logger.LogError(full); return BadRequest(text);")]
    [InlineData("var length = ex.ToString().Length; return BadRequest(length);")]
    [InlineData("return BadRequest(Hash(ex.ToString())); string Hash(string s) => s.Length.ToString();")]
    [InlineData("return BadRequest(ex.StackTrace == null);")]
    [InlineData("return BadRequest(Environment.StackTrace);")]
    [InlineData("return BadRequest(env.IsDevelopment() ? ex.ToString() : text);")]
    [InlineData("return BadRequest(env.IsEnvironment(\"Development\") ? ex.ToString() : text);")]
    [InlineData("return BadRequest(env.EnvironmentName == Environments.Development ? ex.ToString() : text);")]
    [InlineData("return BadRequest(config.EnvironmentName == \"Development\" ? ex.ToString() : text);")]
    [InlineData("return BadRequest(config.DebugMode ? ex.StackTrace : null);")]
    [InlineData("return BadRequest(showDetails ? ex.StackTrace : null);")]
    [InlineData("if (env.IsDevelopment()) { return BadRequest(ex.ToString()); } return BadRequest();")]
    [InlineData("if (env.IsDevelopment() && flag) return BadRequest(ex.ToString()); else return BadRequest();")]
    [InlineData("if (!env.IsDevelopment()) { return BadRequest(); } return BadRequest(ex.ToString());")]
    [InlineData("if (env.IsProduction()) { return BadRequest(); } return BadRequest(env.IsDevelopment() ? ex.ToString() : text);")]
    [InlineData("var local = env.IsDevelopment(); return BadRequest(local ? ex.ToString() : text);")]
    [InlineData("var body = new ApiResponse(); if (showDetails) { body.Message = ex.ToString(); } return StatusCode(500, body);")]
    [InlineData("var full = ex.ToString(); return StatusCode(500, env.IsDevelopment() ? full : text);")]
    [InlineData("var full = ex.ToString(); if (env.IsDevelopment()) { return StatusCode(500, full); } return null;")]
    [InlineData("return env.EnvironmentName switch { \"Development\" => BadRequest(ex.ToString()), _ => Ok() };")]
    [InlineData("switch (env.EnvironmentName) { case \"Development\": return BadRequest(ex.ToString()); } return Ok();")]
    [InlineData("try { return Ok(); } catch (Exception e) when (env.IsDevelopment()) { return BadRequest(e.ToString()); }")]
    [InlineData("return Local(); object Local() => DebugText(); string DebugText() => ex.ToString();")]
    [InlineData("Func<string> f = () => ex.ToString(); return f;")]
    [InlineData("return BadRequest(env.IsProduction() ? null : ex.StackTrace);")]
    [InlineData("return BadRequest(!env.IsStaging() ? ex.ToString() : text);")]
    [InlineData("return BadRequest(env.EnvironmentName == \"Production\" ? text : ex.ToString());")]
    [InlineData("return BadRequest(config.EnvironmentName == \"Prod\" ? text : ex.ToString());")]
    [InlineData("var live = env.IsProduction(); return BadRequest(live ? text : ex.ToString());")]
    [InlineData("var full = ex.ToString(); if (!env.IsDevelopment()) { full = text; } return Problem(full);")]
    [InlineData("problem.Detail = ex.ToString(); if (!env.IsDevelopment()) { problem.Detail = null; } return problem;")]
    [InlineData("var p = new ProblemDetails { Title = text, Detail = ex.ToString() }; if (!env.IsDevelopment()) { p.Detail = null; } return StatusCode(500, p);")]
    [InlineData("return BadRequest(env.IsDevelopment() ? ex : null);")]
    [InlineData("if (env.IsProduction()) { return BadRequest(); } return BadRequest(ex);")]
    [InlineData("return BadRequest(new InvalidOperationException(text));")]
    [InlineData("return BadRequest(new { error = ex.Message });")]
    [InlineData("return BadRequest(new { error = ex.Data });")]
    [InlineData("logger.LogError(ex, text); return BadRequest(new { text });")]
    [InlineData("if (env.IsDevelopment()) { problem.Extensions.Add(\"stack\", ex.StackTrace); } return problem;")]
    public Task GuardedOrElsewhere_DoesNotTrigger(string statement) => Verify.SilentAsync(Agreeing.Action(statement), Agreeing.Library);

    [Fact]
    public Task DebugBuild_DoesNotTrigger() => Verify.SilentAsync(
        Agreeing.Action(
        """
        #if !RELEASE || DEBUG
                return BadRequest(ex.ToString());
        #else
                return BadRequest();
        #endif
        """),
        Agreeing.Library);

    [Fact]
    public Task ClosedDirective_Triggers() => TriggersAsync(
        Agreeing.Action(
        """
        #if DEBUG
                x = 1;
        #endif
                return BadRequest([|ex.ToString()|]);
        """));

    // Its text is what the program wrote there.
    [Fact]
    public Task ExceptionWithATextOfItsOwn_DoesNotTrigger() => Verify.SilentAsync(
        Agreeing.Web(
        """
        public sealed class OrderException : Exception { public override string ToString() => "Order: " + Message; }

        public sealed class Shop : ControllerBase
        {
            public object Run(OrderException ex) => BadRequest(ex.ToString());
            public object Hole(OrderException ex) => BadRequest($"{ex}");
            public object Sum(OrderException ex) => BadRequest("Failed: " + ex);
            public object Exception(Exception Exception) => NotFound();
        }
        """),
        Agreeing.Library);

    // What the server of a test says, only the test hears.
    [Theory]
    [InlineData("Results.BadRequest(ex.ToString())")]
    [InlineData("Results.BadRequest(ex)")]
    public async Task TestProject_IsOnlyASuggestion(string result)
    {
        var source = $"using System; using Microsoft.AspNetCore.Http; public static class Shop {{ public static IResult Fail(Exception ex) => {result}; }}";

        Assert.Equal([DiagnosticSeverity.Warning], await Codes.Sending.SeveritiesAsync(source, isTest: false));
        Assert.Equal([DiagnosticSeverity.Info], await Codes.Sending.SeveritiesAsync(source, isTest: true));
    }

    [Fact]
    public Task ExceptionFilter_Triggers() => TriggersAsync(
        Agreeing.Web(
        """
        public sealed class Filter : Microsoft.AspNetCore.Mvc.Filters.IExceptionFilter
        {
            public void OnException(Microsoft.AspNetCore.Mvc.Filters.ExceptionContext context) =>
                context.Result = new ContentResult { Content = [|context.Exception.ToString()|], StatusCode = 500 };
        }
        """));

    // What a client makes up is sent to nobody.
    [Fact]
    public Task MessageOfClient_DoesNotTrigger() => Verify.SilentAsync(
        Agreeing.Web(
        """
        public sealed class Offline : DelegatingHandler
        {
            private HttpResponseMessage Make(Exception ex) => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StringContent(ex.ToString()) };
        }
        """),
        Agreeing.Library);

    // Web API sends the message that a filter gives, and the one that is thrown.
    [Fact]
    public Task WebApi_Triggers() => TriggersAsync(
        Agreeing.Web(
        """
        namespace System.Web.Http { public class HttpResponseException(HttpResponseMessage response) : Exception { public HttpResponseMessage Response => response; } }

        namespace System.Web.Http.Filters
        {
            public class HttpActionExecutedContext { public HttpResponseMessage Response { get; set; } = null!; public Exception Exception { get; set; } = null!; }
        }

        public sealed class Filter
        {
            public void OnException(System.Web.Http.Filters.HttpActionExecutedContext context) =>
                context.Response = new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent([|context.Exception.ToString()|]) };

            public void Fail(Exception ex) =>
                throw new System.Web.Http.HttpResponseException(new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent([|ex.ToString()|]) });
        }
        """));

    [Fact]
    public Task LookAlikes_DoesNotTrigger() => Verify.SilentAsync(
        """
        public class Exception { public string StackTrace => ""; }

        public class Shop : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public object First(Exception ex) => BadRequest(ex.StackTrace);
            public object Second(System.Exception ex) => Problem(ex.ToString(), 1);
            private static object Problem(string detail, int code) => detail.Length + code;
            private string Helper(System.Exception ex) => ex.ToString();
            [Microsoft.AspNetCore.Mvc.NonAction] public string Text(System.Exception ex) => ex.ToString();
        }
        """,
        Agreeing.Library);

    [Fact]
    public Task Middleware_Triggers() => TriggersAsync(
        Agreeing.Web(
        """
        public sealed record Failure(int Status, string Message, string? Details);

        public sealed class FailureMiddleware(RequestDelegate next, ILogger logger)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (Exception ex)
                {
                    logger.LogError(ex, "There was an exception");
                    var message = string.IsNullOrEmpty(ex.Message) ? "Internal Server Error" : ex.Message;
                    var response = new Failure(context.Response.StatusCode, message, [|ex.StackTrace|]);
                    var options = new JsonSerializerOptions();
                    var json = JsonSerializer.Serialize(response, options);
                    await context.Response.WriteAsync(json);
                }
            }
        }
        """));

    [Fact]
    public Task TopLevelProgram_Triggers() => TriggersAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Hosting;

        var app = WebApplication.Create(args);
        if (app.Environment.IsDevelopment())
        {
            app.Run(async context => await context.Response.WriteAsync(new Exception().ToString()));
        }

        app.MapGet("/", () => { try { return "fine"; } catch (Exception e) { return [|e.ToString()|]; } });
        app.Run(async context => await context.Response.WriteAsync([|new Exception().ToString()|]));
        """,
        new Setup { CheckSuppression = true });

    [Fact]
    public Task DeveloperPage_DoesNotTrigger() => Verify.SilentAsync(
        Agreeing.Web(
        """
        public static class DeveloperErrorPage
        {
            public static Task WriteAsync(HttpContext context, Exception ex) => context.Response.WriteAsync(ex.ToString());
        }
        """),
        Agreeing.Library);

    // ServiceStack sends what a method of a service returns.
    [Fact]
    public Task ServiceStack_Triggers() => TriggersAsync(
        Agreeing.Web(
        """
        namespace ServiceStack { public interface IService; public abstract class Service : IService; }

        public sealed class Ask;

        public sealed class ShopService : ServiceStack.Service
        {
            public object Any(Ask request) { try { return 1; } catch (Exception e) { return [|e.ToString()|]; } }
            public string Describe(Exception e) => e.ToString();
        }
        """));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task EveryFramework_Triggers(string framework) =>
        TriggersAsync(Agreeing.Action("return BadRequest([|ex.ToString()|]);"), Agreeing.Library with { Framework = framework });

    [Fact]
    public Task SystemWeb_Triggers() => TriggersAsync(
        """
        public static class Shop
        {
            public static void Run(System.Web.HttpResponse response, System.Exception ex) => response.Write([|ex.ToString()|]);
        }
        """,
        Agreeing.Library with { Framework = "net48" });

    // Web API words the exception that it is given, and shows its details where the program's IncludeErrorDetailPolicy allows.
    [Fact]
    public Task WebApi2_Triggers() => TriggersAsync(
        """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Web.Http;

        public class OrdersController : ApiController
        {
            public HttpResponseMessage Fourth(Exception ex) => Request.CreateErrorResponse(HttpStatusCode.InternalServerError, [|ex.ToString()|]);
            public HttpResponseMessage Fifth(Exception ex) => Request.CreateResponse(HttpStatusCode.InternalServerError, [|ex|]);

            public HttpResponseMessage Sixth(Exception ex) => Request.CreateErrorResponse(HttpStatusCode.InternalServerError, ex);
            public HttpResponseMessage Seventh(ArgumentException ex) => Request.CreateErrorResponse(HttpStatusCode.BadRequest, "Wrong", ex);
            public HttpResponseMessage Eighth(ArgumentException ex) => Request.CreateErrorResponse(HttpStatusCode.BadRequest, ex);
            public IHttpActionResult Ninth(Exception ex) => InternalServerError(ex);
        }
        """,
        Agreeing.Library with { Framework = "net48", Libraries = ["ASP.NET Web API"] });

    [Fact]
    public Task Owin_Triggers() => TriggersAsync(
        """
        namespace Microsoft.Owin
        {
            public interface IOwinResponse
            {
                int StatusCode { get; set; }
                void Write(string text);
                System.Threading.Tasks.Task WriteAsync(string text);
            }
        }

        public static class Shop
        {
            public static void Run(Microsoft.Owin.IOwinResponse response, System.Exception ex) => response.Write([|ex.ToString()|]);

            public static System.Threading.Tasks.Task RunAsync(Microsoft.Owin.IOwinResponse response, System.Exception ex) => response.WriteAsync([|ex.StackTrace|]);

            public static System.Threading.Tasks.Task TellAsync(Microsoft.Owin.IOwinResponse response, System.Exception ex) => response.WriteAsync(ex.Message);
        }
        """,
        Agreeing.Library with { Framework = "net48" });

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("// This code was generated by a tool.\n")]
    public Task Generated_DoesNotTrigger(string header) =>
        Verify.SilentAsync(header + Agreeing.Action("return BadRequest(ex.ToString());"), Agreeing.Library);

    [Theory]
    [InlineData("return BadRequest(ex.);")]
    [InlineData("return BadRequest(ex.ToString(;")]
    [InlineData("return BadRequest($\"{\");")]
    [InlineData("var b = new { = ex.Message };")]
    [InlineData("return BadRequest(\"a\" + );")]
    public Task Broken_DoesNotTrigger(string statement) =>
        Verify.DiagnosticsAsync(Agreeing.Action(statement.Replace("ex.ToString(;", "ex.GetType(;", StringComparison.Ordinal)), Agreeing.Library with { Broken = true, Output = OutputKind.DynamicallyLinkedLibrary });

    private static Task TriggersAsync(string source, Setup? setup = null) =>
        Agreeing.TriggersAsync<ResponseAnalyzer, EmptyCodeFixProvider>("HSC5011", source, setup);
}
