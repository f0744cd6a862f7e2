using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class HSC2001Tests
{
    [Theory]
    [InlineData("StatusCode([|0|])")]
    [InlineData("StatusCode([|1000|])")]
    [InlineData("StatusCode([|99|], order)")]
    [InlineData("StatusCode(statusCode: [|-1|])")]
    [InlineData("StatusCode(flag ? [|4040|] : 200)")]
    [InlineData("StatusCode(code switch { 1 => [|600|], 2 => throw new InvalidOperationException(), _ => 404 })")]
    [InlineData("StatusCode([|(int)(HttpStatusCode)0|])")]
    [InlineData("StatusCode([|Wrong|])")]
    [InlineData("Problem(statusCode: [|0|])")]
    [InlineData("Json(new StatusCodeResult([|42|]).StatusCode)")]
    [InlineData("new ObjectResult(order) { StatusCode = [|1000|] }")]
    [InlineData("new JsonResult(order) { StatusCode = [|1000|] }")]
    [InlineData("new ContentResult { Content = text, StatusCode = [|1000|] }")]
    [InlineData("new ViewResult { StatusCode = [|1000|] }")]
    [InlineData("new ObjectResult(new ProblemDetails { Status = [|1000|] })")]
    public Task Action_Triggers(string expression) => Sending.TriggersAsync(RuleIds.ImpossibleCode, Sending.Action(expression).Replace("private Order Load", "private const int Wrong = 4040; private Order Load", StringComparison.Ordinal));

    [Theory]
    [InlineData("StatusCode(100 + 404)")]
    [InlineData("StatusCode(code)")]
    [InlineData("StatusCode(flag ? code : 404)")]
    [InlineData("StatusCode(flag ? 404 : 511)")]
    [InlineData("new ObjectResult(order) { StatusCode = null }")]
    [InlineData("new ObjectResult(order)")]
    [InlineData("Json(1000)")]
    [InlineData("Ok(0)")]
    public Task Action_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Handler_Triggers(string framework) => Sending.TriggersAsync(
        RuleIds.ImpossibleCode,
        Sending.Handler("flag ? Results.StatusCode([|0|]) : flag ? TypedResults.StatusCode([|1000|]) : flag ? Results.Json(order, statusCode: [|60|]) : Results.Problem(statusCode: [|0|])"),
        Places.Library with { Framework = framework });

    [Theory]
    [InlineData("context.Response.StatusCode = [|41|];")]
    [InlineData("context.Response.StatusCode = flag ? [|41|] : 404;")]
    [InlineData("var response = context.Response; response.StatusCode = [|default|];")]
    [InlineData("listener.StatusCode = [|0|];")]
    [InlineData("context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature>()!.StatusCode = [|1000|];")]
    [InlineData("message.StatusCode = [|(HttpStatusCode)1000|];")]
    [InlineData("message = new HttpResponseMessage([|(HttpStatusCode)1000|]);")]
    [InlineData("message = new([|(HttpStatusCode)1000|]);")]
    [InlineData("message = new() { StatusCode = [|(HttpStatusCode)1000|] };")]
    [InlineData("_ = new ObjectResult(1) { Value = 2 }.StatusCode = [|42|];")]
    [InlineData("throw new BadHttpRequestException(\"No.\", [|4000|]);")]
    [InlineData("_ = new Microsoft.AspNetCore.RateLimiting.RateLimiterOptions { RejectionStatusCode = [|4290|] };")]
    [InlineData("_ = new Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutPolicy { TimeoutStatusCode = [|0|] };")]
    [InlineData("_ = new Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionOptions { RedirectStatusCode = [|30|] };")]
    [InlineData("Func<IResult> f = () => Results.StatusCode([|0|]); IResult Local() => Results.StatusCode([|0|]);")]
    public Task Statement_Triggers(string statements) => Sending.TriggersAsync(RuleIds.ImpossibleCode, Sending.Statements(statements));

    [Theory]
    [InlineData("if (context.Response.StatusCode == 0) return;")]
    [InlineData("if ((int)message.StatusCode is 0 or > 999) return;")]
    [InlineData("message = new HttpResponseMessage((HttpStatusCode)0);")]
    [InlineData("message = new HttpResponseMessage(0);")]
    [InlineData("throw new HttpRequestException(\"No.\", null, (HttpStatusCode)1000);")]
    [InlineData("context.Response.ContentLength = 0;")]
    [InlineData("context.Response.StatusCode = code;")]
    [InlineData("context.Response.StatusCode = flag ? 41 : code;")]
    [InlineData("var status = 0; status = 1000; code = status;")]
    [InlineData("context.Response.StatusCode += 0;")]
    [InlineData("switch ((int)message.StatusCode) { case 0: return; case 1000: return; }")]
    public Task Statement_DoesNotTrigger(string statements) => Sending.DoesNotTriggerAsync(Sending.Statements(statements));

    // The same names on types of the program's own, where 0 is a sentinel.
    [Fact]
    public Task LookAlike_DoesNotTrigger() => Sending.DoesNotTriggerAsync(Places.Web(
        """
        public sealed class Reply { public int StatusCode { get; set; } public HttpStatusCode Status { get; set; } }

        public sealed class RestResponse { public HttpStatusCode StatusCode { get; set; } }

        public class Printer { public object StatusCode(int statusCode) => new Reply { StatusCode = statusCode }; }

        public sealed class Use : Printer
        {
            public object Run() => StatusCode(0);

            public object Make() => new Reply { StatusCode = 1000, Status = 0 };

            public RestResponse None() => new() { StatusCode = 0 };
        }
        """));

    [Fact]
    public Task TopLevelProgram_Triggers() => Sending.TriggersAsync(
        RuleIds.ImpossibleCode,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;

        var app = WebApplication.Create();
        app.MapGet("/", () => Results.StatusCode([|4040|]));
        app.Use(async (context, next) => { context.Response.StatusCode = [|20|]; await next(context); });
        app.MapShortCircuit([|40|], "favicon.ico");
        app.MapGet("/short", () => 1).ShortCircuit([|40|]);
        app.Run();
        """,
        new Setup());

    [Fact]
    public Task FastEndpoints_Triggers() => Sending.TriggersAsync(
        RuleIds.ImpossibleCode,
        Sending.FastEndpoint("await Send.ResponseAsync(1, [|4040|]); await Send.StatusCodeAsync([|0|]); ThrowError(\"No.\", [|42|]);"),
        Places.Library with { Libraries = ["FastEndpoints, all"] });

    [Fact]
    public Task FastEndpoints_DoesNotTrigger() => Sending.DoesNotTriggerAsync(
        Sending.FastEndpoint("await Send.ResponseAsync(1000, 404); await Send.OkAsync(0); ThrowError(\"No.\", 422);"),
        Places.Library with { Libraries = ["FastEndpoints, all"] });

    [Fact]
    public Task SystemWeb_Triggers() => Sending.TriggersAsync(
        RuleIds.ImpossibleCode,
        """
        using System.Web;

        public sealed class Module
        {
            public void Run(HttpContext context, HttpResponseBase response)
            {
                context.Response.StatusCode = [|40|];
                response.StatusCode = [|4040|];
                throw new HttpException([|4040|], "No.");
            }
        }
        """,
        Places.Library with { Framework = "net48" });

    [Fact]
    public Task SystemWeb_DoesNotTrigger() => Sending.DoesNotTriggerAsync(
        """
        using System.Web;

        public sealed class Module
        {
            public bool Run(HttpContext context)
            {
                context.Response.SubStatusCode = 8;
                return context.Response.StatusCode == 0;
            }
        }
        """,
        Places.Library with { Framework = "net48" });

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("// Code generated by a tool.\n")]
    public Task Generated_DoesNotTrigger(string header) => Sending.DoesNotTriggerAsync(header + Sending.Action("StatusCode(0)"));

    [Theory]
    [InlineData("StatusCode(")]
    [InlineData("StatusCode(, )")]
    [InlineData("new ObjectResult(order) { StatusCode = }")]
    [InlineData("new ObjectResult(order) { StatusCode ")]
    [InlineData("new Missing(0) { StatusCode = 0 }")]
    [InlineData("StatusCode(flag ? : 0)")]
    [InlineData("Missing.StatusCode(0)")]
    public Task Broken_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression), Places.Library with { Broken = true });

    // What a test sends on purpose is worth a look and no warning.
    [Theory]
    [InlineData("StatusCode(1000)")]
    [InlineData("StatusCode(StatusCodes.Status100Continue)")]
    public async Task TestProject_IsOnlyASuggestion(string expression)
    {
        Assert.Equal([DiagnosticSeverity.Warning], await Sending.SeveritiesAsync(Sending.Action(expression), isTest: false));
        Assert.Equal([DiagnosticSeverity.Info], await Sending.SeveritiesAsync(Sending.Action(expression), isTest: true));
    }
}
