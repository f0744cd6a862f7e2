using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Slots;

/// <summary>A few known slots of every family, as a user's code reaches them.</summary>
public sealed class KnownSlotUseTests
{
    [Fact]
    public Task Bcl_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Net;

        var response = new HttpListener().GetContext().Response;
        response.StatusCode = {|HSC1001:404|};
        """);

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task AspNetCore_Triggers(string framework) => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.HttpsPolicy;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.RateLimiting;
        using Microsoft.AspNetCore.Rewrite;

        var app = WebApplication.Create();
        app.MapGet("/", () => TypedResults.Text("busy", statusCode: {|HSC1001:503|})).Produces<string>({|HSC1001:503|});
        app.MapGet("/old", () => "").ShortCircuit({|HSC1001:410|});
        app.Run(context =>
        {
            context.Response.StatusCode = {|HSC1001:404|};
            return context.Response.WriteAsync("");
        });
        _ = new HttpsRedirectionOptions { RedirectStatusCode = {|HSC1001:308|} };
        _ = new RateLimiterOptions { RejectionStatusCode = {|HSC1001:429|} };
        new RewriteOptions().AddRedirect("a", "b", {|HSC1001:301|});

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get() => new ObjectResult("") { StatusCode = {|HSC1001:409|} };

            public IActionResult Put() => Problem("taken", statusCode: {|HSC1001:409|});
        }
        """,
        new Setup { Framework = framework });

    [Fact]
    public Task SystemWeb_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Web;

        public static class Program
        {
            public static void Main()
            {
                HttpContext.Current.Response.StatusCode = {|HSC1001:404|};
                HttpContext.Current.Response.SubStatusCode = 8;
            }
        }
        """,
        new Setup { Framework = "net48" });

    [Fact]
    public Task Mvc5_Triggers() => Verify.DiagnosticsAsync(
        """
        public static class Program
        {
            public static void Main() => System.Console.WriteLine(new System.Web.Mvc.HttpStatusCodeResult({|HSC1001:404|}, "gone"));
        }
        """,
        new Setup { Framework = "net48", Libraries = ["ASP.NET MVC"] });

    [Fact]
    public Task FastEndpoints_Triggers() => Verify.DiagnosticsAsync(
        """
        using FastEndpoints;
        using Microsoft.AspNetCore.Builder;

        WebApplication.Create().MapGet("/", () => "").ProducesProblemDetails({|HSC1001:422|});
        """,
        new Setup { Libraries = ["FastEndpoints"] });

    [Fact]
    public Task OpenApi_Triggers() => Verify.DiagnosticsAsync(
        """
        System.Console.WriteLine();

        public sealed class Shop
        {
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse({|HSC1001:404|}, "no such shop")]
            [NSwag.Annotations.SwaggerResponse({|HSC1001:404|}, typeof(string))]
            public void Get()
            {
            }
        }
        """,
        new Setup { Libraries = ["NSwag", "Swashbuckle"] });

    [Fact]
    public Task TestDouble_Triggers() => Verify.DiagnosticsAsync(
        """
        _ = new WireMock.Admin.Mappings.ResponseModel { StatusCode = {|HSC1001:404|} };
        """,
        new Setup { Libraries = ["WireMock.Net"] });

    [Fact]
    public Task Cloud_Triggers() => Verify.DiagnosticsAsync(
        """
        new Azure.RequestContext().AddClassifier({|HSC1001:404|}, isError: false);
        """,
        new Setup { Libraries = ["Azure"] });
}
