using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4006Tests
{
    [Theory]
    [InlineData("return Results.StatusCode([|429|]);")]
    [InlineData("return Results.Problem(statusCode: [|503|]);")]
    [InlineData("context.Response.StatusCode = [|StatusCodes.Status503ServiceUnavailable|]; return Results.Empty;")]
    public Task Status_Triggers(string statements) => Heads.TriggersAsync(RuleIds.NoRetryAfter, Flows.Handler(statements));

    [Theory]
    [InlineData("context.Response.Headers.RetryAfter = \"30\"; return Results.StatusCode(429);")]
    [InlineData("context.Response.Headers[\"Retry-After\"] = \"30\"; return Results.Problem(statusCode: 503);")]
    [InlineData("context.Response.StatusCode = 503; context.Response.Headers.Append(\"Retry-After\", \"30\"); return Results.Empty;")]
    [InlineData("return Results.StatusCode(413);")]
    [InlineData("return Results.StatusCode(500);")]
    public Task Status_DoesNotTrigger(string statements) => Heads.DoesNotTriggerAsync(Flows.Handler(statements));
}
