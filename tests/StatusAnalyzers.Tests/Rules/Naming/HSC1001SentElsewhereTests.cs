namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>A member that holds a code because another type sends what it holds.</summary>
public sealed class HSC1001SentElsewhereTests
{
    private const string Error =
        """
        public sealed class OrderException : Exception
        {
            public OrderException(int code, string message) : base(message) => Code = code;

            public int Code { get; }

            public int Line { get; }
        }

        public sealed class Orders
        {
            public void Find(int id, bool flag)
            {
                if (flag)
                {
                    throw new OrderException({0}, "No such order.");
                }
            }
        }
        """;

    [Theory]
    [InlineData("Response.StatusCode = error.Code;")]
    [InlineData("Response.StatusCode=error.Code;")]
    [InlineData("Response.StatusCode = error?.Code ?? StatusCodes.Status500InternalServerError;")]
    [InlineData("Response.StatusCode = flag ? error!.Code : StatusCodes.Status500InternalServerError;")]
    [InlineData("Response.StatusCode = cause switch { OrderException order => order.Code, _ => StatusCodes.Status500InternalServerError };")]
    [InlineData("var code = error.Code; Response.StatusCode = code;")]
    [InlineData("return StatusCode(error.Code, error.Message);")]
    [InlineData("return StatusCode(value: error.Message, statusCode: error.Code);")]
    [InlineData("return new StatusCodeResult(error.Code);")]
    [InlineData("return new ObjectResult(error) { StatusCode = error.Code };")]
    [InlineData("return Results.Json(error, statusCode: error.Code);")]
    [InlineData("return (HttpStatusCode)error.Code;")]
    [InlineData("Response.StatusCode = error.Code > 0 ? error.Code : StatusCodes.Status500InternalServerError;")]
    [InlineData("if (error.Code is > 0) { Response.StatusCode = error.Code; }")]
    [InlineData("if (x > 400) { Response.StatusCode = error.Code; }")]
    [InlineData("Response.StatusCode = x switch { > 400 => error.Code, _ => StatusCodes.Status500InternalServerError };")]
    [InlineData("return (System.Net.HttpStatusCode)(error.Code);")]
    public Task Member_Triggers(string statements) => Naming.TriggersAsync(Naming.Web(Error.Replace("{0}", "[|404|]") + Sender(statements)));

    [Theory]
    [InlineData("Console.WriteLine(error.Code);")]

    // Who asks for the range first has other numbers there as well.
    [InlineData("Response.StatusCode = error.Code >= 400 && error.Code < 600 ? error.Code : StatusCodes.Status500InternalServerError;")]
    [InlineData("Response.StatusCode = error.Code is >= 400 and < 600 ? error.Code : StatusCodes.Status500InternalServerError;")]
    [InlineData("Response.StatusCode = error.Code < 400 ? StatusCodes.Status500InternalServerError : error.Code;")]
    [InlineData("Response.StatusCode = Enum.IsDefined((HttpStatusCode)0) && Known(error.Code) ? error.Code : StatusCodes.Status500InternalServerError; bool Known(object code) => true;")]
    [InlineData("Response.StatusCode = error.Code switch { >= 400 => error.Code, _ => StatusCodes.Status500InternalServerError };")]
    [InlineData("Response.StatusCode = cause switch { OrderException order when order.Code >= 400 => order.Code, _ => StatusCodes.Status500InternalServerError };")]
    [InlineData("if (error.Code is >= 400 and < 600) { Response.StatusCode = error.Code; }")]
    [InlineData("if (error.Code >= 400) { return StatusCode(error.Code); }")]
    [InlineData("Response.StatusCode = StatusCodes.Status500InternalServerError; Console.WriteLine(error.Code);")]
    [InlineData("Response.StatusCode = error.Line;")]
    [InlineData("Response.StatusCode = Math.Max(error.Code, StatusCodes.Status400BadRequest);")]
    [InlineData("return StatusCode(StatusCodes.Status500InternalServerError, error.Code);")]
    [InlineData("return Response.StatusCode = other.Code;")]
    [InlineData("_ = typeof(HttpStatusCode).Name + error.Code;")]
    [InlineData("sent.StatusCode = error.Code;")]
    public Task Member_DoesNotTrigger(string statements) => Naming.DoesNotTriggerAsync(Naming.Web(Error.Replace("{0}", "404") + Sender(statements)));

    [Theory]
    [InlineData("public int ResultCode;", "ResultCode")]
    [InlineData("public int? Status { get; set; }", "Status.Value")]
    [InlineData("public int? Status { get; set; }", "Status!.Value")]
    [InlineData("internal int ErrorCode { get; set; }", "ErrorCode")]
    public Task ValueOfInitializer_Triggers(string member, string read) => Naming.TriggersAsync(Naming.Web(
        $$"""
        public sealed class Answer<T>
        {
            {{member}}

            public T? Value { get; set; }

            public static Answer<T> Missing() => new() { {{read.Split('.')[0].TrimEnd('!')}} = [|404|] };
        }

        public abstract class Api : ControllerBase
        {
            protected IActionResult From<T>(Answer<T> answer) => StatusCode(answer.{{read}}, answer);
        }
        """));

    [Fact]
    public Task MemberOfBase_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public abstract class Failure(int code) : Exception
        {
            public int Code { get; } = code;
        }

        public sealed class Missing() : Failure([|404|]);

        public sealed class Sold() : Failure([|409|]);

        public sealed class Failures(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (Failure failure) when (!context.Response.HasStarted)
                {
                    context.Response.StatusCode = failure.Code;
                    if (failure.Code == [|409|])
                    {
                        context.Response.Headers.RetryAfter = "1";
                    }
                }
            }
        }
        """));

    // The number of an order's state may be copied into what somebody called a status code.
    [Fact]
    public Task MemberWithoutAFramework_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed class Order
        {
            public int Status { get; set; } = 100;
        }

        public sealed class OrderRow
        {
            public int StatusCode { get; set; }

            public static OrderRow Of(Order order) => new() { StatusCode = order.Status };
        }
        """));

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed class Part
        {
            public int Code { get; set; } = 404;
        }

        public sealed class Failure
        {
            public int Code { get; set; }
        }

        public sealed class Api : ControllerBase
        {
            public IActionResult Send(Failure failure) => StatusCode(failure.Code);
        }
        """));

    [Fact]
    public Task WithoutInference_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        Naming.Web(Error.Replace("{0}", "404") + Sender("Response.StatusCode = error.Code;")),
        Naming.Library with { EditorConfig = "status_analyzers.inference = false" });

    private static string Sender(string statements) =>
        $$"""


        public sealed class Row
        {
            public int StatusCode { get; set; }
        }

        public sealed class Part
        {
            public int Code { get; set; }
        }

        public sealed class Sender : ControllerBase
        {
            public object? Send(OrderException error, Part other, Exception cause, Row sent, int x, bool flag)
            {
                {{statements}}
                return null;
            }
        }
        """;
}
