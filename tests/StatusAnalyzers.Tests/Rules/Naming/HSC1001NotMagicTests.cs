namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>Status codes that may stay numbers.</summary>
public sealed class HSC1001NotMagicTests
{
    [Fact]
    public Task Name_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public enum HttpStatus { Ok = 200, NotFound = 404 }

        public enum StatusCode : short { Gone = 410 }

        public interface ICodes
        {
            const int StatusCode = 404;
        }

        public static class Codes
        {
            public const int NotFoundStatusCode = 404;

            private const int Base = 400, HttpStatus = Base + 4;

            public static IResult Run()
            {
                const int statusCode = 409;
                return Results.StatusCode(statusCode + HttpStatus);
            }

            public static IResult Missing() => Results.StatusCode(NotFoundStatusCode);

            public static bool IsGone(HttpResponse response) => response.StatusCode == (int)StatusCode.Gone || response.StatusCode is NotFoundStatusCode;
        }
        """));

    [Fact]
    public Task CastThatDefinesName_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public static class Codes
        {
            public const HttpStatusCode LockedOut = (HttpStatusCode)423;

            private static readonly HttpStatusCode Throttled = (HttpStatusCode)429;

            public static bool IsLocked(HttpStatusCode status)
            {
                const HttpStatusCode alsoLocked = (HttpStatusCode)(423);
                return status is LockedOut or alsoLocked || status == Throttled;
            }
        }
        """));

    [Fact]
    public Task CastInValueThatMayChange_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Codes
        {
            private static readonly HttpStatusCode[] All = { [|(HttpStatusCode)423|] };

            private static HttpStatusCode current = [|(HttpStatusCode)429|];

            public static bool IsLocked(HttpStatusCode status)
            {
                HttpStatusCode locked = [|(HttpStatusCode)423|];
                return status == locked || status == current || All.Length > 0;
            }
        }
        """));

    [Fact]
    public Task ValueWithoutConst_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Codes
        {
            public static IResult Run()
            {
                int statusCode = [|409|];
                return Results.StatusCode(statusCode);
            }
        }
        """));

    [Fact]
    public Task RangesAndArithmetic_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        _ = Response.StatusCode >= 400;
        _ = 500 <= Response.StatusCode;
        _ = Response.StatusCode > 199 && Response.StatusCode < 300;
        _ = Response.StatusCode is >= 200 and <= 299;
        _ = Response.StatusCode switch { < 200 => 1, >= 500 => 2, _ => 3 };
        _ = r is { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError };
        _ = Response.StatusCode / 100 == 4;
        _ = Response.StatusCode - 400;
        _ = Response.StatusCode - 200 < 100;
        _ = (uint)(Response.StatusCode - 200) <= 99;
        _ = Math.Clamp(Response.StatusCode, 100, 500);
        _ = Response.StatusCode.CompareTo(500) > 0;
        _ = Enumerable.Range(200, 100).Contains(Response.StatusCode);
        _ = Response.StatusCode % 100;
        _ = 400 + x;
        Response.StatusCode = 400 + x;
        Response.StatusCode = Math.Max(400, x);
        """));

    [Fact]
    public Task TableOfPhrases_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public static class Phrases
        {
            private static readonly Dictionary<int, string> Titles = new() { { 404, "Not Found" }, { 500, "Internal Server Error" } };

            public static string? Of(int key) => Titles.GetValueOrDefault(key);

            public static string Switch(int key) => key switch { 200 => "OK", 404 => "Not Found", _ => "" };
        }
        """));

    [Fact]
    public Task TableWithPhraseAmongColumns_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public static class Links
        {
            private static readonly Dictionary<int, (string Title, string Type)> Defaults = new()
            {
                [400] = ("Bad Request", "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"),
                [404] = ("Not Found", "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"),
                [413] = ("Payload Too Large", "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.11"),
                [422] = ("Unprocessable Entity", "https://www.rfc-editor.org/rfc/rfc4918#section-11.2"),
            };

            public static string Find(HttpResponse response) => Defaults[response.StatusCode].Title;
        }
        """));

    [Fact]
    public Task TableOfLinks_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Links
        {
            private static readonly Dictionary<int, (string Title, string Type)> Defaults = new()
            {
                [[|400|]] = ("Sorry", "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"),
            };

            public static string Find(HttpResponse response) => Defaults[response.StatusCode].Title;
        }
        """));

    // Registered phrases define the codes, whoever looks them up.
    [Fact]
    public Task TableOfPhrasesForAStatus_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public static class Phrases
        {
            private static readonly Dictionary<int, string> Titles = new()
            {
                [200] = "OK",
                [404] = "Not Found",
            };

            public static string? Find(HttpResponse response) => Titles.GetValueOrDefault(response.StatusCode);

            public static string Switch(int statusCode) => statusCode switch { 200 => "OK", 404 => "Not Found", _ => "" };
        }
        """));

    [Theory]
    [InlineData("Response.StatusCode = 425;")]
    [InlineData("Response.StatusCode = 299;")]
    [InlineData("Response.StatusCode = 0;")]
    [InlineData("Response.StatusCode = 99;")]
    [InlineData("Response.StatusCode = 600;")]
    [InlineData("Response.StatusCode = -404;")]
    [InlineData("r.StatusCode = (HttpStatusCode)418;")]
    [InlineData("_ = r.StatusCode == (HttpStatusCode)499;")]
    [InlineData("_ = (HttpStatusCode)419;")]
    public Task CodeWithoutAName_DoesNotTrigger(string statements) => Naming.DoesNotTriggerAsync(Naming.Action(statements));

    [Theory]
    [InlineData("Response.StatusCode = [|418|];")]
    [InlineData("Response.StatusCode = [|419|];")]
    [InlineData("Response.StatusCode = [|499|];")]
    [InlineData("Response.StatusCode = [|413|];")]
    [InlineData("_ = (int)r.StatusCode == [|418|];")]
    [InlineData("r.StatusCode = [|(HttpStatusCode)421|];")]
    public Task CodeWithAName_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task NamesOfTheFramework_Triggers() => Naming.TriggersAsync(
        """
        using System.Net;
        using System.Net.Http;

        public static class Use
        {
            public static bool Run(HttpResponseMessage r, int statusCode) =>
                (int)r.StatusCode == [|404|] || statusCode is [|410|] || r.StatusCode == [|(HttpStatusCode)500|]
                || (int)r.StatusCode is 418 or 425 || statusCode == 418;
        }
        """,
        Naming.Library with { Framework = "net10.0-library" });

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    public Task NamesThatTheFrameworkLacks_DoesNotTrigger(string framework) => Naming.DoesNotTriggerAsync(
        """
        using System.Net;
        using System.Net.Http;

        public static class Use
        {
            public static bool Run(HttpResponseMessage r, int statusCode) =>
                (int)r.StatusCode == 429 || statusCode == 422 || r.StatusCode == (HttpStatusCode)308 || statusCode is 418 or 451;
        }
        """,
        Naming.Library with { Framework = framework });

    [Fact]
    public Task NamesThatTheFrameworkHas_Triggers() => Naming.TriggersAsync(
        """
        using System.Net;
        using System.Net.Http;

        public static class Use
        {
            public static bool Run(HttpResponseMessage r, int statusCode) =>
                (int)r.StatusCode == [|429|] || statusCode == [|422|] || r.StatusCode == [|(HttpStatusCode)308|] || statusCode is [|418|] or [|451|];
        }
        """);
}
