using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4004Tests
{
    [Theory]
    [InlineData("return Results.StatusCode([|206|]);")]
    [InlineData("return Results.StatusCode([|407|]);")]
    [InlineData("return Results.StatusCode([|416|]);")]
    [InlineData("return Results.StatusCode([|StatusCodes.Status426UpgradeRequired|]);")]
    [InlineData("context.Response.StatusCode = [|206|]; return Results.Bytes(new byte[1]);")]
    [InlineData("throw new BadHttpRequestException(\"range\", [|416|]);")]
    public Task Status_Triggers(string statements) => Heads.TriggersAsync(RuleIds.NoCompanionHeader, Flows.Handler(statements));

    [Theory]
    [InlineData("context.Response.Headers.ContentRange = \"bytes 0-1/5\"; return Results.StatusCode(206);")]
    [InlineData("context.Response.Headers[\"content-range\"] = \"bytes */5\"; return Results.StatusCode(416);")]
    [InlineData("context.Response.Headers.ProxyAuthenticate = \"Basic\"; return Results.StatusCode(407);")]
    [InlineData("context.Response.Headers.Upgrade = \"websocket\"; return Results.StatusCode(426);")]
    [InlineData("context.Response.ContentType = \"multipart/byteranges; boundary=x\"; return Results.StatusCode(206);")]
    [InlineData("context.Response.StatusCode = 206; return Results.File(new byte[5], \"text/plain\", enableRangeProcessing: true);")]
    [InlineData("return Results.File(new byte[5], \"text/plain\", enableRangeProcessing: true);")]
    [InlineData("foreach (var header in other.Response.Headers) { context.Response.Headers[header.Key] = header.Value; } return Results.StatusCode(206);")]
    [InlineData("return Results.StatusCode(number);")]
    [InlineData("return context.Response.StatusCode == 206 ? Results.Ok() : Results.NotFound();")]
    public Task Status_DoesNotTrigger(string statements) => Heads.DoesNotTriggerAsync(Flows.Handler(statements));

    // 416 in the name of a client's exception was received, not sent.
    [Fact]
    public Task Map_DoesNotTrigger() => Heads.DoesNotTriggerAsync(Flows.Web(
        "public static class Map { public static int Of(Exception ex) => ex switch { IndexOutOfRangeException => 416, _ => 500 }; }"));

    [Fact]
    public Task UpgradeFeature_Triggers() => Heads.TriggersAsync(RuleIds.NoCompanionHeader, Flows.Controller(
        """
        public async Task Raw()
        {
            var upgradeFeature = HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpUpgradeFeature>();
            if (upgradeFeature is null || !upgradeFeature.IsUpgradableRequest)
            {
                HttpContext.Response.StatusCode = [|StatusCodes.Status426UpgradeRequired|];
                return;
            }

            await using var stream = await upgradeFeature.UpgradeAsync();
        }
        """));
}
