using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5010Tests
{
    [Theory]
    [InlineData("problem = new ProblemDetails { Status = 422, Type = [|\"https://tools.ietf.org/html/rfc9110#section-15.5.1\"|] };")]
    [InlineData("problem = new ProblemDetails { Type = [|\"https://datatracker.ietf.org/doc/html/rfc7231#section-6.5.4\"|], Status = StatusCodes.Status403Forbidden };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Type = [|\"https://httpstatuses.com/404\"|] };")]
    [InlineData("problem = new ValidationProblemDetails { Status = 403, Type = [|\"https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Type = [|\"https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/404\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Type = [|\"https://www.rfc-editor.org/rfc/rfc9110.html#name-404-not-found\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Type = [|\"https://httpwg.org/specs/rfc9110.html#status.404\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Title = [|\"Not Found\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Title = [|\"not found\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = 400, Title = [|\"Unprocessable Entity\"|] };")]
    [InlineData("problem = new ProblemDetails { Status = flag ? 400 : 422, Title = [|\"Conflict\"|] };")]
    [InlineData("_ = NotFound(new ProblemDetails { Title = [|\"Bad Request\"|] });")]
    [InlineData("_ = Results.Conflict(new ProblemDetails { Type = [|\"https://tools.ietf.org/html/rfc9110#section-15.5.1\"|] });")]
    [InlineData("_ = Problem(title: [|\"Not Found\"|]);")]
    [InlineData("_ = Problem(title: [|\"Not Found\"|], statusCode: 409);")]
    [InlineData("_ = Results.Problem(type: [|\"https://tools.ietf.org/html/rfc9110#section-15.5.5\"|], statusCode: 409);")]
    [InlineData("_ = factory.CreateProblemDetails(context, statusCode: 409, title: [|\"Not Found\"|]);")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NotFound) { ReasonPhrase = [|\"Bad Request\"|] };")]
    [InlineData("message = new HttpResponseMessage { StatusCode = HttpStatusCode.NotFound, ReasonPhrase = [|\"OK\"|] };")]
    [InlineData("message.StatusCode = HttpStatusCode.NotFound; message.ReasonPhrase = [|\"Bad Request\"|];")]
    [InlineData("message.ReasonPhrase = [|\"Locked\"|]; message.StatusCode = HttpStatusCode.NotFound;")]
    [InlineData("context.Response.StatusCode = 403; context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature>()!.ReasonPhrase = [|\"Unauthorized\"|];")]
    [InlineData("problem.Status = 404; problem.Title = [|\"Bad Request\"|];")]
    [InlineData("map = new() { [412] = [|\"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10\"|] };")]
    [InlineData("map = new() { { 412, [|\"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10\"|] } };")]
    [InlineData("map[412] = [|\"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10\"|];")]
    [InlineData("map.Add(412, [|\"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10\"|]);")]
    [InlineData("text = x switch { 412 => [|\"https://tools.ietf.org/html/rfc7231#section-6.5.10\"|], _ => \"\" };")]
    [InlineData("text = x switch { 404 or 410 => [|\"https://tools.ietf.org/html/rfc7231#section-6.5.1\"|], _ => \"\" };")]
    [InlineData("text = message.StatusCode switch { HttpStatusCode.Conflict => [|\"https://tools.ietf.org/html/rfc7231#section-6.5.1\"|], _ => \"\" };")]
    [InlineData("switch (x) { case 412: return [|\"https://tools.ietf.org/html/rfc7231#section-6.5.10\"|]; }")]
    [InlineData("var rows = new Dictionary<int, (string, string)> { [412] = ([|\"https://tools.ietf.org/html/rfc9110#section-15.5.5\"|], \"Precondition Failed\") };")]
    [InlineData("problem = x switch { 412 => new ProblemDetails { Type = [|\"https://tools.ietf.org/html/rfc9110#section-15.5.5\"|] }, _ => problem };")]
    [InlineData("var options = new ApiBehaviorOptions(); options.ClientErrorMapping[412] = new ClientErrorData { Link = [|\"https://httpstatuses.com/404\"|] };")]
    [InlineData("var options = new ApiBehaviorOptions(); options.ClientErrorMapping[412].Link = [|\"https://httpstatuses.com/404\"|];")]
    public Task TextOfAnotherCode_Triggers(string statement) => TriggersAsync(Agreeing.Action(statement + " return null;"));

    [Theory]
    [InlineData("problem = new ProblemDetails { Status = 404, Type = \"https://tools.ietf.org/html/rfc9110#section-15.5.5\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Type = \"https://tools.ietf.org/html/rfc7231#section-6.5.4\" };")]
    [InlineData("problem = new ProblemDetails { Status = 422, Type = \"https://tools.ietf.org/html/rfc4918#section-11.2\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Type = \"https://tools.ietf.org/html/rfc9110#section-15.5\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Type = \"https://example.com/probs/404-section-15.5.1\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Type = \"https://example.com/errors/400\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Type = \"about:blank\" };")]
    [InlineData("problem = new ProblemDetails { Type = \"https://tools.ietf.org/html/rfc9110#section-15.5.1\" };")]
    [InlineData("problem = new ProblemDetails { Status = x, Type = \"https://tools.ietf.org/html/rfc9110#section-15.5.1\" };")]
    [InlineData("problem = new ProblemDetails { Status = flag ? 400 : 409, Type = \"https://tools.ietf.org/html/rfc9110#section-15.5.1\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Title = \"Not Found\" };")]
    [InlineData("problem = new ProblemDetails { Status = 413, Title = \"Payload Too Large\" };")]
    [InlineData("problem = new ProblemDetails { Status = 413, Title = \"Request Entity Too Large\" };")]
    [InlineData("problem = new ProblemDetails { Status = 404, Title = \"Order not found\" };")]
    [InlineData("problem = new ProblemDetails { Status = 400, Title = \"The order was not found\" };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Title = \"Locked\" };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Detail = \"Not Found\" };")]
    [InlineData("problem = new ProblemDetails { Status = 403, Instance = \"https://httpstatuses.com/404\" };")]
    [InlineData("_ = NotFound(\"Bad Request\");")]
    [InlineData("_ = Problem(detail: \"Not Found\");")]
    [InlineData("_ = Problem(title: \"Not Found\", statusCode: x);")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NotFound) { ReasonPhrase = \"Not Found\" };")]
    [InlineData("message = new HttpResponseMessage(HttpStatusCode.NotFound) { ReasonPhrase = \"Order not found\" };")]
    [InlineData("message = new HttpResponseMessage((HttpStatusCode)x) { ReasonPhrase = \"Not Found\" };")]
    [InlineData("message.ReasonPhrase = \"Bad Request\"; context.Response.StatusCode = 404;")]
    [InlineData("message.StatusCode = HttpStatusCode.OK; message.StatusCode = HttpStatusCode.NotFound; message.ReasonPhrase = \"OK\";")]
    [InlineData("map = new() { [415] = \"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.13\" };")]
    [InlineData("map = new() { [7] = text, [x] = \"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.13\" };")]
    [InlineData("map = new() { [403] = \"Not Found\" };")]
    [InlineData("text = x switch { 404 => \"https://tools.ietf.org/html/rfc7231#section-6.5.4\", >= 500 => \"https://tools.ietf.org/html/rfc7231#section-6.6.1\", _ => \"https://tools.ietf.org/html/rfc7231#section-6.5.1\" };")]
    [InlineData("text = x switch { 400 or 404 => \"https://tools.ietf.org/html/rfc7231#section-6.5.1\", _ => \"\" };")]
    [InlineData("logger.LogInformation(\"https://tools.ietf.org/html/rfc7231#section-6.5.4\");")]
    [InlineData("var fault = new Fault { Status = 403, Title = \"Not Found\" };")]
    public Task SameOrFreeText_DoesNotTrigger(string statement) => Verify.SilentAsync(Agreeing.Action(statement + " return null;"), Agreeing.Library);

    [Fact]
    public Task TableOfAType_Triggers() => TriggersAsync(
        Agreeing.Web(
        """
        public static class Links
        {
            private static readonly Dictionary<int, string> All = new Dictionary<int, string>
            {
                [400] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.1",
                [401] = "https://www.rfc-editor.org/rfc/rfc7235#section-3.1",
                [403] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.3",
                [404] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.4",
                [406] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.6",
                [408] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.7",
                [409] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.8",
                [410] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.9",
                [412] = [|"https://www.rfc-editor.org/rfc/rfc7231#section-6.5.10"|],
                [415] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.13",
                [422] = "https://www.rfc-editor.org/rfc/rfc4918#section-11.2",
                [500] = "https://www.rfc-editor.org/rfc/rfc7231#section-6.6.1",
            };
        }
        """));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task EveryFramework_Triggers(string framework) => TriggersAsync(
        Agreeing.Action("return new ProblemDetails { Status = 403, Title = [|\"Not Found\"|] };"),
        Agreeing.Library with { Framework = framework });

    // System.Web and HttpListener have a description of the status.
    [Fact]
    public Task StatusDescription_Triggers() => TriggersAsync(
        """
        public static class Shop
        {
            public static void Run(System.Web.HttpResponse response, System.Net.HttpListenerResponse listener)
            {
                response.StatusCode = 404;
                response.StatusDescription = [|"Bad Request"|];
                listener.StatusCode = 503;
                listener.StatusDescription = [|"Internal Server Error"|];
                listener.StatusDescription = "Try again";
            }
        }
        """,
        Agreeing.Library with { Framework = "net48" });

    [Fact]
    public Task ResultOfMvc5_Triggers() => TriggersAsync(
        """
        using System.Web.Mvc;

        public class Shop : Controller
        {
            public ActionResult First() => new HttpStatusCodeResult(404, [|"Bad Request"|]);
            public ActionResult Second() => new HttpStatusCodeResult(404, "No such order");
            public ActionResult Third() => new HttpNotFoundResult("Bad Request");
        }
        """,
        Agreeing.Library with { Framework = "net48", Libraries = ["ASP.NET MVC"] });

    [Fact]
    public Task TopLevelProgram_Triggers() => TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.Problem(title: [|"Not Found"|], statusCode: 400));
        app.Run();
        """,
        new Setup { CheckSuppression = true });

    [Fact]
    public Task Generated_DoesNotTrigger() =>
        Verify.SilentAsync("// <auto-generated/>\n" + Agreeing.Action("return new ProblemDetails { Status = 403, Title = \"Not Found\" };"), Agreeing.Library);

    [Theory]
    [InlineData("var d = new Dictionary<int, string> { [412] = \"https://httpstatuses.com/404\"")]
    [InlineData("return new ProblemDetails { Status = , Title = \"Not Found\" };")]
    [InlineData("return new ProblemDetails { Title = \"Not Found\", Status = 4")]
    [InlineData("return x switch { => \"https://httpstatuses.com/404\" };")]
    public Task Broken_DoesNotTrigger(string statement) =>
        Verify.SilentAsync(Agreeing.Action(statement.Replace("[412]", "[404]", StringComparison.Ordinal)), Agreeing.Library with { Broken = true });

    private static Task TriggersAsync(string source, Setup? setup = null) =>
        Agreeing.TriggersAsync<ResponseAnalyzer, EmptyCodeFixProvider>("HSC5010", source, setup);
}
