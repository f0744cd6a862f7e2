using StatusAnalyzers.CodeFixes.Rules.Content;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Content.ContentCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Content;

/// <summary>The content goes, if nothing is lost with it; as another action the status becomes 200.</summary>
public sealed class HSC3001FixTests
{
    private static readonly Setup Remove = new() { FixKey = ContentCodeFixProvider.RemoveContentKey };

    private static readonly Setup SendOk = new() { FixKey = ContentCodeFixProvider.SendOkKey };

    [Fact]
    public Task Content_IsRemoved() => Verify.FixAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed record Order(int Id);

        public sealed class Shop(Order order) : ControllerBase
        {
            public string Text { get; set; } = "";

            public IActionResult Get() => StatusCode({|HSC3001:204|}, order);

            public ActionResult<Order> Put() => StatusCode(value: new Order(2), statusCode: {|HSC3001:StatusCodes.Status204NoContent|});

            public object Post() => this.StatusCode({|HSC3001:205|}, new { Text, order.Id });

            public IActionResult Made() => new ObjectResult(order) { StatusCode = {|HSC3001:204|} };

            public IActionResult Qualified() => new Microsoft.AspNetCore.Mvc.JsonResult($"{order.Id}") { StatusCode = {|HSC3001:304|} };

            public ContentResult Content() => new() { Content = "x", StatusCode = {|HSC3001:204|} };

            public IResult Json() => Results.Json(order, statusCode: {|HSC3001:204|});

            public IResult Plain() => /* why */ Results.Text("x", "text/plain", null, {|HSC3001:304|});

            public IResult Typed() => TypedResults.Json(order, statusCode: {|HSC3001:204|});

            public HttpResponseMessage Message() => new HttpResponseMessage({|HSC3001:HttpStatusCode.NoContent|}) { Content = new StringContent("x") };

            public HttpResponseMessage Other() => new() { Content = new StringContent("x"), StatusCode = {|HSC3001:HttpStatusCode.NoContent|} };
        }
        """,
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed record Order(int Id);

        public sealed class Shop(Order order) : ControllerBase
        {
            public string Text { get; set; } = "";

            public IActionResult Get() => StatusCode(204);

            public ActionResult<Order> Put() => StatusCode(statusCode: StatusCodes.Status204NoContent);

            public object Post() => this.StatusCode(205);

            public IActionResult Made() => new StatusCodeResult(204);

            public IActionResult Qualified() => new Microsoft.AspNetCore.Mvc.StatusCodeResult(304);

            public ContentResult Content() => new() { StatusCode = 204 };

            public IResult Json() => Results.StatusCode(204);

            public IResult Plain() => /* why */ Results.StatusCode(304);

            public IResult Typed() => TypedResults.StatusCode(204);

            public HttpResponseMessage Message() => new HttpResponseMessage(HttpStatusCode.NoContent);

            public HttpResponseMessage Other() => new() { StatusCode = HttpStatusCode.NoContent };
        }
        """,
        Remove);

    [Fact]
    public Task Lines_StayAsTheyWere() => Verify.FixAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop(object order) : ControllerBase
        {
            public HttpResponseMessage Message() => new HttpResponseMessage
            {
                StatusCode = {|HSC3001:HttpStatusCode.NoContent|},
                Content = new StringContent("gone")
            };

            public ContentResult First() => new ContentResult
            {
                Content = "gone",
                StatusCode = {|HSC3001:204|}
            };

            public ContentResult Commas() => new ContentResult
            {
                StatusCode = {|HSC3001:204|}, // nothing
                Content = "gone",
            };

            public IActionResult Call() => StatusCode(
                {|HSC3001:204|},
                order
            );
        }
        """,
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop(object order) : ControllerBase
        {
            public HttpResponseMessage Message() => new HttpResponseMessage
            {
                StatusCode = HttpStatusCode.NoContent
            };

            public ContentResult First() => new ContentResult
            {
                StatusCode = 204
            };

            public ContentResult Commas() => new ContentResult
            {
                StatusCode = 204, // nothing
            };

            public IActionResult Call() => StatusCode(
                204
            );
        }
        """,
        Remove);

    // A call, an await and a getter that somebody wrote may do something; a result of another type may not fit.
    [Fact]
    public Task ContentThatDoesSomething_Stays() => Verify.FixAsync(NotRemoved, NotRemoved, Remove);

    [Fact]
    public Task ContentThatDoesSomething_HasNoOtherFixEither() => Verify.FixAsync(NotRemoved, NotRemoved, SendOk);

    [Fact]
    public Task Status_BecomesOk() => Verify.FixAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop(object order) : ControllerBase
        {
            public IActionResult Get() => StatusCode({|HSC3001:204|}, order);

            public IActionResult Put() => StatusCode({|HSC3001:StatusCodes.Status204NoContent|}, order);

            public IActionResult Post() => StatusCode({|HSC3001:(int)HttpStatusCode.NoContent|}, order);

            public IActionResult Delete() => StatusCode(statusCode: {|HSC3001:Microsoft.AspNetCore.Http.StatusCodes.Status304NotModified|}, value: order);

            public HttpResponseMessage Message() => new({|HSC3001:HttpStatusCode.NoContent|}) { Content = new StringContent("x") };

            public IActionResult Called() => StatusCode({|HSC3001:204|}, Load());

            public ObjectResult Typed() => StatusCode({|HSC3001:204|}, order);

            private object Load() => order;
        }
        """,
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop(object order) : ControllerBase
        {
            public IActionResult Get() => StatusCode(200, order);

            public IActionResult Put() => StatusCode(StatusCodes.Status200OK, order);

            public IActionResult Post() => StatusCode((int)HttpStatusCode.OK, order);

            public IActionResult Delete() => StatusCode(statusCode: Microsoft.AspNetCore.Http.StatusCodes.Status200OK, value: order);

            public HttpResponseMessage Message() => new(HttpStatusCode.OK) { Content = new StringContent("x") };

            public IActionResult Called() => StatusCode({|HSC3001:204|}, Load());

            public ObjectResult Typed() => StatusCode({|HSC3001:204|}, order);

            private object Load() => order;
        }
        """,
        SendOk);

    [Fact]
    public Task NamesOfOnesOwn_StayAsTheyAre()
    {
        const string Source =
            """
            using Microsoft.AspNetCore.Mvc;

            System.Console.WriteLine();

            public static class StatusCodes
            {
                public const int NoContent = 204;
            }

            public sealed class Shop(object order) : ControllerBase
            {
                public IActionResult Get() => StatusCode({|HSC3001:StatusCodes.NoContent|}, order);
            }
            """;
        return Verify.FixAsync(Source, Source, SendOk);
    }

    [Fact]
    public Task AliasOfTheType_StaysAsItIs()
    {
        const string Source =
            """
            using Made = Microsoft.AspNetCore.Mvc.ObjectResult;

            System.Console.WriteLine();

            public sealed class Shop(object order)
            {
                public Microsoft.AspNetCore.Mvc.IActionResult Get() => new Made(order) { StatusCode = {|HSC3001:204|} };
            }
            """;
        return Verify.FixAsync(Source, Source, Remove);
    }

    private const string NotRemoved =
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop(object order) : ControllerBase
        {
            private const int Nothing = 204;

            private int reads;

            public int Reads => reads++;

            public IActionResult Get() => StatusCode({|HSC3001:204|}, Load());

            public async Task<IActionResult> Put() => StatusCode({|HSC3001:204|}, await LoadAsync());

            public IActionResult Post() => StatusCode({|HSC3001:204|}, Reads);

            public IActionResult Patch() => StatusCode({|HSC3001:204|}, reads = 2);

            public ObjectResult Delete() => StatusCode({|HSC3001:204|}, order);

            public IActionResult Inferred()
            {
                var result = StatusCode({|HSC3001:204|}, order);
                result.ContentTypes.Add("text/plain");
                return result;
            }

            public IResult Json() => Results.Json(Load(), statusCode: {|HSC3001:204|});

            public IActionResult Types() => new ObjectResult(order) { StatusCode = {|HSC3001:204|}, DeclaredType = typeof(string) };

            public IResult Problem(string detail) => Results.Problem(statusCode: {|HSC3001:204|});

            public IResult Text(Shop shop) => Results.Json($"{shop}", statusCode: {|HSC3001:204|});

            public IActionResult Joined(Shop shop) => StatusCode({|HSC3001:204|}, "shop " + shop);

            public IActionResult Lazy(System.Lazy<string> text) => StatusCode({|HSC3001:204|}, text.Value);

            public IActionResult Waits(Task<string> text) => StatusCode({|HSC3001:204|}, text.Result);

            public override string ToString() => $"{reads++}";

            private object Load() => order;

            private Task<object> LoadAsync() => Task.FromResult(order);
        }
        """;
}
