using StatusAnalyzers.Tests.Framework;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class HSC2004Tests
{
    [Theory]
    [InlineData("StatusCode([|100|])")]
    [InlineData("StatusCode([|StatusCodes.Status101SwitchingProtocols|])")]
    [InlineData("StatusCode([|103|])")]
    [InlineData("StatusCode([|199|])")]
    [InlineData("new StatusCodeResult([|102|])")]
    public Task Action_Triggers(string expression) => Sending.TriggersAsync(RuleIds.InterimCode, Sending.Action(expression));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Handler_Triggers(string framework) => Sending.TriggersAsync(
        RuleIds.InterimCode,
        Sending.Handler("flag ? Results.StatusCode([|103|]) : TypedResults.StatusCode([|100|])"),
        Places.Library with { Framework = framework });

    [Theory]
    [InlineData("context.Response.StatusCode = [|100|];")]
    [InlineData("context.Response.StatusCode = [|101|];")]
    [InlineData("message = new HttpResponseMessage([|HttpStatusCode.Continue|]);")]
    [InlineData("listener.StatusCode = [|(int)HttpStatusCode.EarlyHints|];")]
    public Task Statement_Triggers(string statements) => Sending.TriggersAsync(RuleIds.InterimCode, Sending.Statements(statements));

    [Theory]
    [InlineData("if (context.WebSockets.IsWebSocketRequest) context.Response.StatusCode = 101;")]
    [InlineData("context.Response.StatusCode = 101; await context.WebSockets.AcceptWebSocketAsync();")]
    [InlineData("context.Response.StatusCode = 101; await context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpUpgradeFeature>()!.UpgradeAsync();")]
    [InlineData("context.Response.StatusCode = 101; context.Response.Headers.Upgrade = \"echo\";")]
    [InlineData("context.Response.StatusCode = 101; context.Response.Headers[\"Connection\"] = \"upgrade\";")]
    [InlineData("if (message.StatusCode == HttpStatusCode.Continue) return;")]
    [InlineData("if ((int)message.StatusCode is >= 100 and < 200) return;")]
    [InlineData("HttpContinueDelegate handler = (status, headers) => { if (status == 100) return; };")]
    [InlineData("var names = new Dictionary<int, string> { [100] = \"Continue\", [103] = \"Early Hints\" };")]
    public Task Statement_DoesNotTrigger(string statements) => Sending.DoesNotTriggerAsync(Sending.Statements(statements));

    [Fact]
    public Task OtherInterimCodeInUpgradeCode_Triggers() => Sending.TriggersAsync(
        RuleIds.InterimCode,
        Sending.Statements("if (context.WebSockets.IsWebSocketRequest) context.Response.StatusCode = [|100|];"));

    [Fact]
    public Task TopLevelProgram_DoesNotTrigger() => Sending.DoesNotTriggerAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.UseWebSockets();
        app.MapGet("/", context => { context.Response.StatusCode = 101; return context.WebSockets.AcceptWebSocketAsync(); });
        """,
        new Setup());

    [Theory]
    [InlineData("[ProducesResponseType([|102|])]")]
    [InlineData("[ProducesResponseType([|StatusCodes.Status100Continue|])]")]
    public Task Declared_Triggers(string attribute) => Sending.DeclaredTriggersAsync(RuleIds.InterimCode, Sending.Controller(attribute + " public IActionResult Run() => Ok();"));

    [Fact]
    public Task Declared_DoesNotTrigger() => Sending.DeclaredDoesNotTriggerAsync(
        Sending.Controller("[ProducesResponseType(StatusCodes.Status101SwitchingProtocols)] public IActionResult Run() => Ok();"));
}
