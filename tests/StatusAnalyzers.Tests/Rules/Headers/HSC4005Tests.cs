using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4005Tests
{
    [Theory]
    [InlineData("return Results.StatusCode([|401|]);")]
    [InlineData("return [|Results.Unauthorized()|];")]
    [InlineData("return [|TypedResults.Unauthorized()|];")]
    [InlineData("context.Response.StatusCode = [|401|]; return Results.Empty;")]
    public Task Status_Triggers(string statements) => Heads.TriggersAsync(RuleIds.NoChallenge, Flows.Handler(statements));

    [Theory]
    [InlineData("return Results.Challenge();")]
    [InlineData("context.Response.Headers.WWWAuthenticate = \"Bearer\"; return Results.Unauthorized();")]
    [InlineData("context.Response.Headers[\"WWW-Authenticate\"] = \"Bearer\"; return Results.StatusCode(401);")]
    [InlineData("if (flag) { return Results.Challenge(); } return Results.Unauthorized();")]
    [InlineData("throw new BadHttpRequestException(\"who\", 401);")]
    [InlineData("return Results.StatusCode(403);")]
    public Task Status_DoesNotTrigger(string statements) => Heads.DoesNotTriggerAsync(Flows.Handler(statements));

    [Theory]
    [InlineData("public IActionResult Get() => [|Unauthorized()|];")]
    [InlineData("public IActionResult Get() => [|new UnauthorizedResult()|];")]
    public Task Action_Triggers(string members) => Heads.TriggersAsync(RuleIds.NoChallenge, Flows.Controller(members));
}
