namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001InitializerTests
{
    [Theory]
    [InlineData("return new ObjectResult(text) { StatusCode = [|404|] };")]
    [InlineData("return new JsonResult(text) { StatusCode = [|400|] };")]
    [InlineData("return new ContentResult { Content = text, StatusCode = [|404|] };")]
    [InlineData("return new ProblemDetails { Title = text, Status = [|409|] };")]
    [InlineData("return new ValidationProblemDetails { Status = [|422|] };")]
    [InlineData("ProblemDetails made = new() { Status = [|409|] };")]
    [InlineData("return new HttpResponseMessage { StatusCode = [|(HttpStatusCode)404|] };")]
    [InlineData("return new DefaultHttpContext { Response = { StatusCode = [|404|] } };")]
    [InlineData("return new ObjectResult(new ProblemDetails { Status = [|404|] }) { StatusCode = [|404|] };")]
    public Task ObjectInitializer_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Theory]
    [InlineData("int statusCode = [|500|];")]
    [InlineData("var statusCode = [|500|];")]
    [InlineData("int? statusCode = [|500|];")]
    [InlineData("short statusCode = [|500|];")]
    [InlineData("HttpStatusCode failure = [|(HttpStatusCode)500|];")]
    [InlineData("var (message, statusCode) = (text, [|500|]);")]
    [InlineData("(string Message, int StatusCode) pair = (text, [|500|]);")]
    [InlineData("var pair = (Message: text, StatusCode: [|500|]);")]
    public Task Local_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task Member_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public class Error
        {
            private int _statusCode = [|500|], _errorStatusCode = [|400|];

            public int StatusCode { get; set; } = [|500|];

            public virtual int? HttpStatus { get; } = [|400|];

            public HttpStatusCode Code { get; init; } = [|(HttpStatusCode)500|];

            public static int DefaultStatusCode { get; } = [|500|];

            public int Sum() => _statusCode + _errorStatusCode;
        }

        public sealed record Reply(string Body)
        {
            public int StatusCode { get; init; } = [|200|];

            public Reply NotFound() => this with { StatusCode = [|404|] };
        }
        """));

    [Fact]
    public Task ObjectInitializer_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        _ = new ObjectResult(404) { StatusCode = x };
        _ = new ObjectResult(404) { StatusCode = StatusCodes.Status404NotFound };
        _ = new ProblemDetails { Title = text, Extensions = { ["retryAfter"] = 500 } };
        _ = new CookieOptions { MaxAge = TimeSpan.FromDays(100) };
        _ = new HttpClient { MaxResponseContentBufferSize = 500 };
        _ = new UriBuilder { Port = 443 };
        int delay = 500;
        var code = 404;
        var status = 100;
        (string Name, int Length) pair = (text, 200);
        Console.WriteLine(delay + code + status);
        """));

    [Fact]
    public Task Member_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public class Parcel
        {
            private int _width = 200;

            public int Code { get; set; } = 404;

            public int Status { get; set; } = 100;

            public int Height { get; } = 500;

            public int Area() => _width * Height;
        }

        public sealed record Page(int Number, int Size = 100)
        {
            public Page Wide() => this with { Size = 500 };
        }
        """));
}
