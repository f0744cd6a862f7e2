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

    [Theory]
    [InlineData("int Code(HttpResponseMessage r) => (int)r.StatusCode;")]
    [InlineData("int Code(HttpResponseMessage r) { return (int)r.StatusCode; }")]
    [InlineData("int? Code(HttpResponseMessage? r) => (int?)r?.StatusCode;")]
    [InlineData("int Code(HttpResponseMessage? r) { if (r is null) return -1; return (int)r.StatusCode; }")]
    [InlineData("int Code(HttpResponseMessage? r) => r == null ? 0 : (int)r.StatusCode;")]
    [InlineData("int Code(object r) => r switch { HttpResponseMessage m => (int)m.StatusCode, _ => [|500|] };")]
    [InlineData("int Code(HttpResponseMessage? r) { if (r is null) return [|500|]; return (int)r.StatusCode; }")]
    [InlineData("int Code(HttpResponseMessage r) => Inner(r); int Inner(HttpResponseMessage r) => (int)r.StatusCode;")]
    [InlineData("int Code(HttpResponseMessage r) { try { return (int)r.StatusCode; } catch (Exception) { throw; } }")]
    public Task MethodThatGivesAStatusBack_Triggers(string members) => Naming.TriggersAsync(Naming.Web(
        $$"""
        public sealed class Client
        {
            public bool IsMissing(HttpResponseMessage r) => Code(r) == [|404|];

            private {{members}}
        }
        """));

    [Fact]
    public Task AsyncMethodAndPropertyThatGiveAStatusBack_Trigger() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Client(HttpClient client, HttpResponseMessage last)
        {
            public int Number => (int)last.StatusCode;

            public int Last
            {
                get { return (int)last.StatusCode; }
            }

            public async Task<bool> IsMissingAsync()
            {
                var code = await CodeAsync();
                return code == [|404|] || await CodeAsync() is [|410|] || Number == [|404|] || Last == [|410|];
            }

            private async Task<int> CodeAsync()
            {
                using var response = await client.GetAsync("/milk");
                return (int)response.StatusCode;
            }
        }
        """));

    /// <summary>What gives other numbers as well is no status, and what gives constants only says nothing.</summary>
    [Theory]
    [InlineData("int Code(HttpResponseMessage r) { if (r.Content is null) return r.GetHashCode(); return (int)r.StatusCode; }")]
    [InlineData("int Code(HttpResponseMessage r) { return 0; }")]
    [InlineData("int Code(HttpResponseMessage r) => r.Version.Major;")]
    [InlineData("int Code(HttpResponseMessage r) => (int)r.StatusCode / 100;")]
    [InlineData("int Length(HttpResponseMessage r) => (int)r.StatusCode; private int Code(HttpResponseMessage r) => 0;")]
    [InlineData("int Code(HttpResponseMessage r) { Func<int> status = () => { return (int)r.StatusCode; }; return r.Version.Major; }")]
    public Task MethodThatGivesAnotherNumber_DoesNotTrigger(string members) => Naming.DoesNotTriggerAsync(Naming.Web(
        $$"""
        public sealed class Client
        {
            public bool IsMissing(HttpResponseMessage r) => Code(r) == 404;

            private {{members}}
        }
        """));

    [Theory]
    [InlineData("private static bool Retry(int code) => code is [|429|] or [|503|];")]
    [InlineData("private static bool Retry(int code) { switch (code) { case [|429|]: return true; default: return false; } }")]
    [InlineData("private static object? Retry(int code, int other = 404) => code switch { [|404|] => null, _ => new object() };")]
    [InlineData("private bool Retry(int? code) => code == [|429|];")]
    [InlineData("private static bool Retry(int code) => code == [|429|] || (code > 600 && Retry(code));")]
    [InlineData("private static bool Retry(int code) => Really(code); private static bool Really(int number) => number == [|429|];")]
    public Task ParameterThatEveryCallerHandsAStatus_Triggers(string member) => Naming.TriggersAsync(Naming.Web(
        $$"""
        public sealed class Client
        {
            {{member}}

            public void Run(HttpResponseMessage r)
            {
                Retry((int)r.StatusCode);
                var code = (int)r.StatusCode;
                Retry(code: code);
            }
        }
        """));

    [Fact]
    public Task LocalFunctionThatIsHandedAStatus_Triggers() => Naming.TriggersAsync(Naming.Action(
        """
        Retry((int)r.StatusCode);
        static bool Retry(int code) => code == [|429|];
        """));

    /// <summary>Other callers hand over other numbers, or are out of sight.</summary>
    [Theory]
    [InlineData("private static bool Retry(int code) => code == 404; public void More(int other) => Retry(other);")]
    [InlineData("private static bool Retry(int code) => code == 404; public void More(int[] others) => others.Select(Retry);")]
    [InlineData("internal static bool Retry(int code) => code == 404;")]
    [InlineData("public bool Retry(int code) => code == 404;")]
    [InlineData("private static bool Retry(int code, int other = 500) => other == 404;")]
    [InlineData("private static bool Retry(int length) => length == 404;")]
    [InlineData("private static bool Retry(object code) => Other(404); private static bool Other(int other) => other == 500;")]
    public Task ParameterOfManyCallers_DoesNotTrigger(string members) => Naming.DoesNotTriggerAsync(Naming.Web(
        $$"""
        public sealed class Client
        {
            {{members}}

            public void Run(HttpResponseMessage r) => Retry((int)r.StatusCode);
        }
        """));

    [Theory]
    [InlineData("var (code, text) = await SendAsync(r); return code == [|404|];")]
    [InlineData("(int code, string text) = await SendAsync(r); return code == [|404|];")]
    [InlineData("var (code, _) = Send(r); return code is [|404|];")]
    [InlineData("var (code, _) = ((int)r.StatusCode, 0); return code is [|404|];")]
    public Task ElementOfATuple_Triggers(string statements) => Naming.TriggersAsync(Naming.Web(Sending(statements)));

    [Theory]
    [InlineData("var (code, text) = await SendAsync(r); return text == \"404\" || text.Length == 404;")]
    [InlineData("var (other, code) = Mixed(r); return other == 404 || code == 404;")]
    [InlineData("var (code, other) = (r.Version.Major, 404); return code == 404 && other == 500;")]
    public Task ElementOfATuple_DoesNotTrigger(string statements) => Naming.DoesNotTriggerAsync(Naming.Web(Sending(statements)));

    [Theory]
    [InlineData("var codes = all.Select(m => (int)m.StatusCode).ToList(); return codes.Contains([|404|]) || codes.Count(c => c == [|429|]) == 200 || codes[0] == [|200|];")]
    [InlineData("return all.Select(m => (int)m.StatusCode).Any(c => c is [|404|] or [|410|]);")]
    [InlineData("var codes = all.Select(m => (int)m.StatusCode).Where(c => c > 299).Distinct().ToArray(); return codes.First() == [|404|];")]
    [InlineData("int[] statusCodes = new int[3]; return statusCodes.Any(x => x == [|404|]) || Array.Exists(statusCodes, y => y == [|410|]);")]
    [InlineData("var codes = new Queue<int>(new[] { [|429|], [|200|] }); return (HttpStatusCode)codes.Dequeue();")]
    public Task ElementOfACollection_Triggers(string statements) => Naming.TriggersAsync(Naming.Action("IEnumerable<HttpResponseMessage> all = [r];\n" + statements));

    [Fact]
    public Task ElementOfACollection_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        IEnumerable<HttpResponseMessage> all = [r];
        var majors = all.Select(m => m.Version.Major).ToList();
        if (majors.Contains(404) || majors.Any(c => c == 404) || majors.Count(c => c == 200) == 500) return null;
        var codes = all.Select(m => (int)m.StatusCode).ToList();
        if (codes.Count == 404 || codes.Count(c => c > 400) == 200 || codes.Sum() == 404) return null;
        if (all.Select(m => (int)m.StatusCode / 100).Contains(404)) return null;
        if (all.Select((m, i) => i).Any(i => i == 404)) return null;
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

    private static string Sending(string statements) =>
        $$"""
        public sealed class Client(HttpClient client)
        {
            public async Task<bool> Run(HttpResponseMessage r)
            {
                {{statements}}
            }

            private async Task<(int, string)> SendAsync(HttpResponseMessage r)
            {
                if (r.Content is null) return (0, "");
                return ((int)r.StatusCode, await r.Content.ReadAsStringAsync());
            }

            private (int Number, bool Flag) Send(HttpResponseMessage r) => ((int)r.StatusCode, client is null);

            private (int Number, int Other) Mixed(HttpResponseMessage r)
            {
                if (client is null) return (r.Version.Major, r.Version.Minor);
                return (r.Version.Minor, (int)r.StatusCode);
            }
        }
        """;

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
