using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001FrameworkTests
{
    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task AspNetCore_Triggers(string framework) => Naming.TriggersAsync(
        Naming.Web(
        """
        public sealed class Shop : ControllerBase
        {
            [ProducesResponseType(typeof(string), [|404|])]
            public IActionResult Get(int code = [|410|])
            {
                Response.StatusCode = [|400|];
                return Response.StatusCode == [|429|] ? StatusCode(code) : Problem(statusCode: [|409|]);
            }

            public IResult Minimal() => Results.Json("", statusCode: [|422|]);

            public bool Client(HttpResponseMessage r) => (int)r.StatusCode is [|401|] or [|403|] || r.StatusCode == [|(HttpStatusCode)503|];

            public ProblemDetails Problem() => new() { Status = [|500|] };
        }
        """),
        Naming.Library with { Framework = framework });

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task AspNetCore_DoesNotTrigger(string framework) => Naming.DoesNotTriggerAsync(
        Naming.Web(
        """
        public sealed class Shop : ControllerBase
        {
            [ProducesResponseType(typeof(string), StatusCodes.Status404NotFound)]
            [ResponseCache(Duration = 300)]
            public IActionResult Get(int code = 410)
            {
                Response.ContentLength = 400;
                return Response.StatusCode >= 500 ? Ok(404) : Problem(statusCode: StatusCodes.Status409Conflict);
            }
        }
        """),
        Naming.Library with { Framework = framework });

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    [InlineData("net10.0-library")]
    public Task WithoutAspNetCore_Triggers(string framework) => Naming.TriggersAsync(
        """
        using System;
        using System.Net;
        using System.Net.Http;

        public class ShopException : Exception
        {
            public ShopException(string message, int code) : base(message) { StatusCode = code; }

            public int StatusCode { get; }
        }

        public static class Use
        {
            public static bool Run(HttpResponseMessage r, HttpWebResponse old)
            {
                if ((int)r.StatusCode == [|404|]) throw new ShopException("None.", [|404|]);
                return old.StatusCode == [|(HttpStatusCode)503|] || (int)old.StatusCode is [|401|] or [|403|];
            }
        }
        """,
        Naming.Library with { Framework = framework });

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    [InlineData("net10.0-library")]
    public Task WithoutAspNetCore_DoesNotTrigger(string framework) => Naming.DoesNotTriggerAsync(
        """
        using System;
        using System.Net;
        using System.Net.Http;

        public static class Use
        {
            public static bool Run(HttpResponseMessage r, int code) =>
                (int)r.StatusCode >= 400 || code == 404 || r.StatusCode == HttpStatusCode.NotFound || r.Content.Headers.ContentLength == 200;
        }
        """,
        Naming.Library with { Framework = framework });

    // The same file is compiled for a framework that has no TooManyRequests.
    [Theory]
    [InlineData("netstandard2.0,net10.0")]
    [InlineData("net462,net10.0")]
    public Task NameThatAnotherTargetLacks_DoesNotTrigger(string frameworks) => Naming.DoesNotTriggerAsync(
        Retry("(HttpStatusCode)429", "429"),
        Naming.Library with { Framework = "net10.0-library", GlobalConfig = "build_property.StatusAnalyzersFrameworks = " + frameworks });

    [Theory]
    [InlineData("netstandard2.1,net10.0")]
    [InlineData("net8.0,net10.0")]
    [InlineData("")]
    public Task NameThatAllTargetsHave_Triggers(string frameworks) => Naming.TriggersAsync(
        Retry("[|(HttpStatusCode)429|]", "[|429|]"),
        Naming.Library with { Framework = "net10.0-library", GlobalConfig = "build_property.StatusAnalyzersFrameworks = " + frameworks });

    [Fact]
    public Task OldNameOfAProjectForOldFrameworks_Triggers() => Naming.TriggersAsync(
        Retry("[|(HttpStatusCode)503|]", "[|503|]"),
        Naming.Library with { Framework = "net10.0-library", GlobalConfig = "build_property.StatusAnalyzersFrameworks = netstandard2.0,net10.0" });

    private static string Retry(string member, string number) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        public static class Retries
        {
            public static bool IsWorthwhile(HttpResponseMessage r) => r.StatusCode == {{member}} || (int)r.StatusCode == {{number}};
        }
        """;

    [Fact]
    public Task SystemWeb_Triggers() => Naming.TriggersAsync(
        """
        using System.Net;
        using System.Web;

        public sealed class Module
        {
            public void Run(HttpContext context, HttpResponseBase response, HttpListenerResponse listener)
            {
                context.Response.StatusCode = [|404|];
                response.StatusCode = [|404|];
                listener.StatusCode = [|404|];
                if (context.Response.StatusCode == [|500|] || new HttpException([|410|], "Gone.").GetHttpCode() == [|410|]) throw new HttpException([|403|], "No.");
            }
        }
        """,
        Naming.Library with { Framework = "net48" });

    [Fact]
    public Task SystemWeb_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        """
        using System.Web;

        public sealed class Module
        {
            public void Run(HttpContext context)
            {
                context.Response.Expires = 200;
                context.Server.ScriptTimeout = 500;
                context.Response.Output.Write(404);
            }
        }
        """,
        Naming.Library with { Framework = "net48" });

    // The digits behind the point of 404.13, which IIS writes to its log.
    [Fact]
    public Task SubStatusCode_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        "public static class Use { public static void Run(System.Web.HttpResponse response) => response.SubStatusCode = 404; }",
        Naming.Library with { Framework = "net48" });

    [Fact]
    public Task OwinEnvironment_Triggers() => Naming.TriggersAsync(
        """
        public static class Use
        {
            public static void Run(System.Collections.Generic.IDictionary<string, object> environment) => environment["owin.ResponseStatusCode"] = [|404|];
        }
        """,
        Naming.Library with { Framework = "net48" });

    // A stand-in with the names of Microsoft.Owin.
    [Fact]
    public Task Owin_Triggers() => Naming.TriggersAsync(
        """
        namespace Microsoft.Owin
        {
            public interface IOwinResponse
            {
                int StatusCode { get; set; }
            }

            public interface IOwinContext
            {
                IOwinResponse Response { get; }
            }
        }

        public static class Use
        {
            public static void Run(Microsoft.Owin.IOwinContext context)
            {
                context.Response.StatusCode = [|404|];
            }
        }
        """,
        Naming.Library with { Framework = "net48" });
}
