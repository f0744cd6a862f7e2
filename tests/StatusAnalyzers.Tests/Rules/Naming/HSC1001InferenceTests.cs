namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001InferenceTests
{
    [Theory]
    [InlineData("IActionResult Fail(int code) => StatusCode(code);")]
    [InlineData("IActionResult Fail(int code) => StatusCode(statusCode: code, value: null);")]
    [InlineData("IActionResult Fail(int code) { return new ObjectResult(null) { StatusCode = code }; }")]
    [InlineData("IActionResult Fail(int? code) => StatusCode(code ?? 0);")]
    [InlineData("IActionResult Fail(int code) => StatusCode(code > 0 ? code : 0);")]
    [InlineData("void Fail(int code) => Response.StatusCode = code;")]
    [InlineData("void Fail(int code) { var copy = code; Response.StatusCode = copy; }")]
    [InlineData("void Fail(int code) { if (Response.StatusCode == code) { } }")]
    [InlineData("void Fail(int code) { if (Response.StatusCode != code && code > 0) { } }")]
    [InlineData("HttpStatusCode Fail(int code) => (HttpStatusCode)code;")]
    [InlineData("void Fail(int code) { Action later = () => Response.StatusCode = code; later(); }")]
    [InlineData("void Fail(int code) { Later(); void Later() => Response.StatusCode = code; }")]
    [InlineData("void Fail(int code) => Log(code); void Log(int number) => Console.WriteLine((HttpStatusCode)number);")]
    [InlineData("void Fail(int code) => One(code); void One(int one) => Two(one); void Two(int two) => Response.StatusCode = two;")]
    [InlineData("void Fail(int code) { Response.StatusCode = code switch { 0 => x, _ => code }; } private int x;")]
    [InlineData("object Fail(int code) => new { statusCode = code };")]
    public Task Parameter_Triggers(string members) => Naming.TriggersAsync(Naming.Web(
        $$"""
        public sealed class Shop : ControllerBase
        {
            private {{members}}

            public void Run() => Fail([|404|]);
        }
        """));

    [Theory]
    [InlineData("IActionResult Fail(int code) => Ok(code);")]
    [InlineData("void Fail(int code) => Console.WriteLine(code);")]
    [InlineData("void Fail(int code) { Response.StatusCode = StatusCodes.Status200OK; Console.WriteLine(code); }")]
    [InlineData("void Fail(int code) { if (code > 0) Response.StatusCode = StatusCodes.Status200OK; }")]
    [InlineData("void Fail(int code) { Response.StatusCode = code > 0 ? StatusCodes.Status200OK : 0; }")]
    [InlineData("void Fail(int code) { Response.StatusCode = Map(code); } private int Map(int of) => of / 2;")]
    [InlineData("void Fail(int code) { var status = 0; Response.StatusCode = status; status = code.GetHashCode(); }")]
    [InlineData("void Fail(int length) => Response.Headers.ContentLength = length;")]
    [InlineData("void Fail(int code) { Show(code); } private void Show(int code) => Console.WriteLine($\"{Response.StatusCode} {code}\");")]
    [InlineData("void Fail(int code) { Response.StatusCode = new[] { 0, 0 }[code]; }")]
    public Task Parameter_DoesNotTrigger(string members) => Naming.DoesNotTriggerAsync(Naming.Web(
        $$"""
        public sealed class Shop : ControllerBase
        {
            private {{members}}

            public void Run() => Fail(404);
        }
        """));

    [Theory]
    [InlineData("var code = [|404|]; Response.StatusCode = code;")]
    [InlineData("int code; code = [|404|]; return StatusCode(code);")]
    [InlineData("var code = [|200|]; if (flag) code = [|404|]; return StatusCode(code);")]
    [InlineData("var code = Response.StatusCode; return code == [|404|];")]
    [InlineData("var code = (int)r.StatusCode; return code is [|401|] or [|403|];")]
    [InlineData("int code = 0; code = (int)r.StatusCode; return code == [|404|];")]
    [InlineData("var code = [|404|]; return (HttpStatusCode)code;")]
    [InlineData("var code = [|404|]; return (int)r.StatusCode == code;")]
    [InlineData("return problem.Status is int code && code == [|404|];")]
    [InlineData("return problem.Status is { } code && code is [|404|];")]
    [InlineData("var seen = r; var code = seen.StatusCode; return (int)code == [|404|];")]
    [InlineData("var (code, title) = ([|404|], text); return StatusCode(code, title);")]
    [InlineData("var codes = new List<int>(); codes.Add([|404|]); return codes.Contains(Response.StatusCode);")]
    public Task Local_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    /// <summary>The name says what the number is: whoever sends it as a status knows better than we do.</summary>
    [Fact]
    public Task NameOfAnotherQuantity_DoesNotTrigger()
    {
        string[] quantities =
        [
            "length", "count", "size", "width", "height", "depth", "index", "offset", "position",
            "delay", "timeout", "interval", "duration", "seconds", "milliseconds", "ms", "minutes", "hours", "days",
            "port", "id", "age", "year", "price", "amount", "total", "percent", "percentage", "limit", "max", "min", "maximum", "minimum",
            "capacity", "order", "priority", "version", "seed", "page", "take", "skip", "top", "x", "y", "z",
        ];
        var members = quantities.Select(name => $"private void Fail_{name}(int {name}) => Response.StatusCode = {name}; private void Run_{name}() => Fail_{name}(404);");

        return Naming.DoesNotTriggerAsync(Naming.Web($"public sealed class Shop : ControllerBase {{ {string.Join('\n', members)} }}"));
    }

    [Fact]
    public Task Local_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        var code = 404;
        Console.WriteLine(code);
        var hash = Response.StatusCode.GetHashCode();
        if (hash == 404) return null;
        var length = Response.StatusCode.ToString().Length;
        if (length == 200) return null;
        var group = Response.StatusCode / 100;
        if (group == 200) return null;
        var other = 500;
        if (other > Response.StatusCode) return null;
        """));

    [Fact]
    public Task ExceptionOfOnesOwn_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public class ShopException : Exception
        {
            public ShopException(string message, string key, int code) : base(message) => StatusCode = code;

            public int StatusCode { get; }
        }

        public class MissingException : ShopException
        {
            public MissingException(string message, int number) : base(message, "missing", number) { }
        }

        public sealed class SoldOut(string item) : ShopException($"No {item} left.", "sold-out", [|409|]);

        public static class Shop
        {
            public static Exception Missing() => new MissingException("No.", [|404|]);

            public static ShopException TooMany() => new("No.", "too-many", [|429|]);

            public static void Throw() => throw new ShopException("No.", "bad", code: [|400|]);
        }
        """));

    [Fact]
    public Task RecordWithStatus_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed record Failure(string Message, int Status)
        {
            public IResult ToResult() => Results.Json(Message, statusCode: Status);
        }

        public sealed record HttpFailure(string Message, int Status);

        public sealed class Reply(int code)
        {
            public IResult ToResult() => Results.StatusCode(code);
        }

        public static class Failures
        {
            public static readonly Failure Missing = new("None.", [|404|]);

            public static Failure SoldOut => new Failure("Sold out.", Status: [|409|]);

            public static Failure Other => Missing with { Status = [|500|] };

            public static HttpFailure Http => new("None.", [|404|]);

            public static Reply Gone => new([|410|]);
        }
        """));

    [Fact]
    public Task HelperOfOnesOwn_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Errors
        {
            public static IResult CreateError(int status, string message) => Results.Json(message, statusCode: status);

            public static IResult Missing() => CreateError([|404|], "None.");

            public static IResult Choose(bool flag) => CreateError(flag ? [|401|] : [|403|], "No.");

            public static T Responds<T>(this T server, int status) where T : HttpResponse
            {
                server.StatusCode = status;
                return server;
            }

            public static void Run(HttpResponse response) => response.Responds([|404|]).Responds(status: [|500|]);
        }
        """));

    [Fact]
    public Task MemberOfOnesOwn_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Middleware
        {
            private int _failure = [|500|];

            public int Missing { get; set; } = [|404|];

            public void Invoke(HttpContext context, bool missing)
            {
                context.Response.StatusCode = missing ? Missing : _failure;
                if (context.Response.StatusCode == 0) { _failure = [|503|]; }
            }
        }
        """));

    [Fact]
    public Task MethodWhoseResultIsAStatus_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Middleware
        {
            public void Invoke(HttpContext context, Exception e) => context.Response.StatusCode = Map(e);

            private static int Map(Exception e)
            {
                if (e is TimeoutException) return [|504|];
                return e is ArgumentException ? [|400|] : [|500|];
            }
        }
        """));

    [Fact]
    public Task MethodWhoseResultIsNoStatus_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed class Middleware
        {
            public void Invoke(HttpContext context, Exception e) => context.Response.ContentLength = Map(e);

            private static int Map(Exception e) => e is ArgumentException ? 400 : 500;
        }
        """));

    [Fact]
    public Task AcrossFiles_Triggers() => Naming.TriggersAsync(
        Naming.Web(
            """
            public static class Shop
            {
                public static IResult Missing() => Errors.Fail("None.", [|404|]);

                public static Exception Gone() => new ShopException("Gone.", [|410|]);

                public static bool IsMissing(ShopException e) => e.Number == [|404|];

                public static int Plain() => Errors.Other(404);
            }
            """),
        Naming.Library with
        {
            Sources =
            [
                Naming.Web(
                    """
                    public static class Errors
                    {
                        public static IResult Fail(string message, int code) => Send(message, code);

                        private static IResult Send(string message, int number) => Results.Json(message, statusCode: number);

                        public static int Other(int code) => code;
                    }
                    """),
                Naming.Web(
                    """
                    public partial class ShopException(string message, int number) : Exception(message)
                    {
                        public int Number { get; } = number;
                    }
                    """),
                Naming.Web(
                    """
                    public partial class ShopException
                    {
                        public IResult ToResult() => Results.StatusCode(Number);
                    }
                    """),
            ],
        });

    [Fact]
    public Task InferenceByComparisonWithANumberOnly_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public static class Shop
        {
            // Nothing says that these are HTTP's.
            public static bool IsOdd(int code) => code == 404 || code is 400 or 500;

            public static string Name(int status) => status == 200 ? "packed" : "sent";
        }
        """));

    [Fact]
    public Task Recursion_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Shop
        {
            public static void Ping(int code, int other) => Pong(code, other);

            public static void Pong(int code, int other) => Ping(code, other);

            public static void Fail(HttpResponse response, int code, int depth)
            {
                if (depth > 0) Fail(response, code, depth - 1);
                response.StatusCode = code;
            }

            public static void Run(HttpResponse response)
            {
                Ping(404, 500);
                Fail(response, [|404|], 200);
            }
        }
        """));
}
