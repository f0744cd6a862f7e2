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

    [Fact]
    public Task Exception_DoesNotTrigger() => Heads.DoesNotTriggerAsync(Flows.Handler("throw new BadHttpRequestException(\"moved\", 302);"));
}
