using StatusAnalyzers.CodeFixes.Rules.Headers;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4003Tests
{
    [Theory]
    [InlineData("return Results.StatusCode([|301|]);")]
    [InlineData("return Results.StatusCode([|StatusCodes.Status302Found|]);")]
    [InlineData("return Results.StatusCode([|303|]);")]
    [InlineData("return Results.StatusCode([|307|]);")]
    [InlineData("return Results.Text(\"moved\", statusCode: [|308|]);")]
    [InlineData("context.Response.StatusCode = [|302|]; return Results.Empty;")]
    [InlineData("context.Response.StatusCode = flag ? [|301|] : [|302|]; return Results.Empty;")]
    public Task Redirect_Triggers(string statements) => Heads.TriggersAsync(RuleIds.NoRedirectLocation, Flows.Handler(statements));

    [Theory]
    [InlineData("return Results.Redirect(\"/x\");")]
    [InlineData("return Results.Redirect(\"/x\", permanent: true, preserveMethod: true);")]
    [InlineData("return Results.LocalRedirect(\"/x\");")]
    [InlineData("return Results.RedirectToRoute(\"orders\");")]
    [InlineData("return Results.StatusCode(300);")]
    [InlineData("return Results.StatusCode(304);")]
    [InlineData("context.Response.Redirect(\"/x\"); context.Response.StatusCode = 303; return Results.Empty;")]
    [InlineData("context.Response.StatusCode = 302; context.Response.Headers.Location = \"/x\"; return Results.Empty;")]
    [InlineData("context.Response.Headers[\"Location\"] = \"/x\"; return Results.StatusCode(302);")]
    [InlineData("context.Response.StatusCode = 302; context.Response.GetTypedHeaders().Location = new Uri(\"/x\", UriKind.Relative); return Results.Empty;")]
    public Task Redirect_DoesNotTrigger(string statements) => Heads.DoesNotTriggerAsync(Flows.Handler(statements));

    [Theory]
    [InlineData("public IActionResult Get() => Redirect(\"/x\");")]
    [InlineData("public IActionResult Get() => RedirectToAction(\"Get\");")]
    [InlineData("public IActionResult Get() => new RedirectResult(\"/x\", permanent: true);")]
    [InlineData("public void Set(Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionOptions options) => options.RedirectStatusCode = 308;")]
    [InlineData("public void Set(Microsoft.AspNetCore.Rewrite.RewriteOptions options) => Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions.AddRedirect(options, \"a\", \"b\", 301);")]
    public Task Action_DoesNotTrigger(string members) => Heads.DoesNotTriggerAsync(Flows.Controller(members));

    // Two frameworks compile the file.
    [Theory]
    [InlineData("context.Response.StatusCode = 302;", "net8.0", true)]
    [InlineData("context.Response.StatusCode = 302;", "net48", false)]
    [InlineData("\n#if NEWEST\ncontext.Response.StatusCode = 302;\n#endif\n", "net48", true)]
    public Task PropertyThatTheOtherFrameworkLacks_IsNotSet(string statement, string framework, bool isOffered) =>
        LinkedFile.OffersAsync<ResponseAnalyzer, LocationCodeFixProvider>(
            "public static class Moved { public static void Send(Microsoft.AspNetCore.Http.HttpContext context, string url) { " + statement + " } }",
            framework,
            isOffered);

    [Fact]
    public Task UriAtHand_IsSent() => Verify<ResponseAnalyzer, LocationCodeFixProvider>.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        public static class Moved
        {
            public static void First(HttpContext context, string returnUrl)
            {
                // For good.
                context.Response.StatusCode = {|HSC4003:301|}; // not 302
            }

            public static void Second(HttpResponse response, int id)
            {
                var location = "/orders/" + id;
                if (id > 0) { response.StatusCode = {|HSC4003:StatusCodes.Status303SeeOther|}; }
            }

            public static void Third(HttpContext context, string newUri, string name)
            {
                context.Response.StatusCode = {|HSC4003:302|};
                context.Response.ContentLength = 0;
            }

            public static void Several(HttpContext context, string url, string uri) => context.Response.StatusCode = {|HSC4003:302|};

            public static void Several(HttpContext context, string url, string uri, int id)
            {
                context.Response.StatusCode = {|HSC4003:302|};
            }

            public static void None(HttpContext context, string name)
            {
                context.Response.StatusCode = {|HSC4003:302|};
            }

            public static void Later(HttpContext context, string name)
            {
                context.Response.StatusCode = {|HSC4003:302|};
                var url = name;
            }

            public static void Choice(HttpContext context, string url, bool flag)
            {
                context.Response.StatusCode = flag ? {|HSC4003:301|} : {|HSC4003:302|};
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        public static class Moved
        {
            public static void First(HttpContext context, string returnUrl)
            {
                // For good.
                context.Response.StatusCode = 301; // not 302
                context.Response.Headers.Location = returnUrl;
            }

            public static void Second(HttpResponse response, int id)
            {
                var location = "/orders/" + id;
                if (id > 0) { response.StatusCode = StatusCodes.Status303SeeOther; response.Headers.Location = location; }
            }

            public static void Third(HttpContext context, string newUri, string name)
            {
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = newUri;
                context.Response.ContentLength = 0;
            }

            public static void Several(HttpContext context, string url, string uri) => context.Response.StatusCode = {|HSC4003:302|};

            public static void Several(HttpContext context, string url, string uri, int id)
            {
                context.Response.StatusCode = {|HSC4003:302|};
            }

            public static void None(HttpContext context, string name)
            {
                context.Response.StatusCode = {|HSC4003:302|};
            }

            public static void Later(HttpContext context, string name)
            {
                context.Response.StatusCode = {|HSC4003:302|};
                var url = name;
            }

            public static void Choice(HttpContext context, string url, bool flag)
            {
                context.Response.StatusCode = flag ? {|HSC4003:301|} : {|HSC4003:302|};
            }
        }
        """,
        Flows.Library);

    [Fact]
    public Task Exception_DoesNotTrigger() => Heads.DoesNotTriggerAsync(Flows.Handler("throw new BadHttpRequestException(\"moved\", 302);"));

    // It would be read twice; a static function does not have it; another function has no reference to it.
    [Theory]
    [InlineData("string url", "Find(context).StatusCode = {|HSC4003:302|};")]
    [InlineData("string url", "Send(context); static void Send(HttpContext c) { c.Response.StatusCode = {|HSC4003:302|}; }")]
    [InlineData("in string url", "Send(context); void Send(HttpContext c) { c.Response.StatusCode = {|HSC4003:302|}; }")]
    [InlineData("out string url", "context.Response.StatusCode = {|HSC4003:302|}; url = string.Empty;")]
    public Task UriThatCannotBeSentThere_IsNotSent(string parameter, string statements)
    {
        var source = $$"""
            using Microsoft.AspNetCore.Http;

            public static class Moved
            {
                public static void First(HttpContext context, {{parameter}})
                {
                    {{statements}}
                }

                private static HttpResponse Find(HttpContext context) => context.Response;
            }
            """;
        return Verify<ResponseAnalyzer, LocationCodeFixProvider>.FixAsync(source, source, Flows.Library);
    }
}
