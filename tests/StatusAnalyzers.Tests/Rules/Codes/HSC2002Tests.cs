using StatusAnalyzers.Tests.Framework;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class HSC2002Tests
{
    [Theory]
    [InlineData("StatusCode([|420|])")]
    [InlineData("StatusCode([|520|], text)")]
    [InlineData("new ObjectResult(order) { StatusCode = [|299|] }")]
    [InlineData("StatusCode(flag ? [|555|] : 503)")]
    public Task Sent_Triggers(string expression) => Sending.TriggersAsync(RuleIds.UnassignedCode, Sending.Action(expression));

    [Theory]
    [InlineData("StatusCode(418)")]
    [InlineData("StatusCode(419)")]
    [InlineData("StatusCode(499)")]
    [InlineData("StatusCode(425)")]
    [InlineData("StatusCode(510)")]
    [InlineData("StatusCode(code)")]
    [InlineData("Ok(420)")]
    public Task Sent_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression));

    // Codes of proxies and of clients, which come in.
    [Fact]
    public Task Received_DoesNotTrigger() => Sending.DoesNotTriggerAsync(Sending.Statements(
        """
        if ((int)message.StatusCode is 444 or 499 or >= 520 and <= 527) throw new HttpRequestException("No.", null, (HttpStatusCode)521);
        """));

    [Theory]
    [InlineData("[ProducesResponseType([|345|])]")]
    [InlineData("[ProducesResponseType(typeof(Order), [|420|])]")]
    [InlineData("[ProducesResponseType<Order>([|420|])]")]
    [InlineData("[Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute(statusCode: [|420|])]")]
    public Task Declared_Triggers(string attribute) => Sending.DeclaredTriggersAsync(RuleIds.UnassignedCode, Declared(attribute));

    [Theory]
    [InlineData("[ProducesResponseType(418)]")]
    [InlineData("[ProducesResponseType(typeof(Order), 499)]")]
    [InlineData("[ProducesResponseType(0)]")]
    [InlineData("[ProducesDefaultResponseType]")]
    public Task Declared_DoesNotTrigger(string attribute) => Sending.DeclaredDoesNotTriggerAsync(Declared(attribute));

    [Fact]
    public Task DeclaredByCall_Triggers() => Sending.DeclaredTriggersAsync(
        RuleIds.UnassignedCode,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/", () => 1).Produces([|420|]).Produces<int>([|520|]).ProducesProblem([|555|]).Produces(404);
        """,
        new Setup());

    [Theory]
    [InlineData("StatusCode(420)", "420")]
    [InlineData("StatusCode(523)", "420, 520-527")]
    public Task Allowed_DoesNotTrigger(string expression, string allowed) => Sending.DoesNotTriggerAsync(
        Sending.Action(expression),
        Places.Library with { EditorConfig = $"status_analyzers.allowed_codes = {allowed}" });

    [Fact]
    public Task OthersAllowed_Triggers() => Sending.TriggersAsync(
        RuleIds.UnassignedCode,
        Sending.Action("StatusCode([|528|])"),
        Places.Library with { EditorConfig = "status_analyzers.allowed_codes = 420, 520-527" });

    [Fact]
    public async Task FakeInATest_DoesNotTrigger()
    {
        var source = Sending.Statements("message = new HttpResponseMessage((HttpStatusCode)234);");
        Assert.Single(await Sending.SeveritiesAsync(source, isTest: false));
        Assert.Empty(await Sending.SeveritiesAsync(source, isTest: true));
    }

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Sending.DeclaredDoesNotTriggerAsync(Places.Web(
        """
        public sealed class ProducesResponseTypeAttribute(int statusCode) : Attribute { public int StatusCode => statusCode; }

        public sealed class Shop
        {
            [global::ProducesResponseType(420)]
            public void Run() { }
        }
        """));

    private static string Declared(string attribute) => Sending.Controller(attribute + " public IActionResult Run() => Ok();");
}
