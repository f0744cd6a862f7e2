namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class HSC2003Tests
{
    [Theory]
    [InlineData("StatusCode([|305|])")]
    [InlineData("StatusCode([|StatusCodes.Status306SwitchProxy|])")]
    [InlineData("StatusCode([|(int)HttpStatusCode.UseProxy|], text)")]
    [InlineData("new StatusCodeResult(flag ? [|306|] : 304)")]
    public Task Sent_Triggers(string expression) => Sending.TriggersAsync(RuleIds.RetiredCode, Sending.Action(expression));

    [Theory]
    [InlineData("StatusCode(304)")]
    [InlineData("StatusCode(402)")]
    [InlineData("Redirect(\"/305\")")]
    [InlineData("Ok(305)")]
    public Task Sent_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Sending.Action(expression));

    [Theory]
    [InlineData("if (message.StatusCode is HttpStatusCode.UseProxy or HttpStatusCode.Unused) return;")]
    [InlineData("if (context.Response.StatusCode == 305) return;")]
    public Task Received_DoesNotTrigger(string statements) => Sending.DoesNotTriggerAsync(Sending.Statements(statements));

    [Fact]
    public Task Assigned_Triggers() => Sending.TriggersAsync(RuleIds.RetiredCode, Sending.Statements("context.Response.StatusCode = [|StatusCodes.Status305UseProxy|];"));
}
