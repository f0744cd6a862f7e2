using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Codes;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Content;

public sealed class HSC3005Tests
{
    [Theory]
    [InlineData("Ok([|LoadAsync()|])")]
    [InlineData("BadRequest([|LoadAsync()|])")]
    [InlineData("Ok([|WaitAsync()|])")]
    [InlineData("Ok([|QuickAsync()|])")]
    [InlineData("Ok([|new ValueTask()|])")]
    [InlineData("Ok(value: [|LoadAsync()|])")]
    [InlineData("Ok((object)[|LoadAsync()|])")]
    [InlineData("Ok([|Task.FromResult(order)|])")]
    [InlineData("Ok([|new Late()|])")]
    [InlineData("StatusCode(400, [|LoadAsync()|])")]
    [InlineData("CreatedAtAction(text, [|LoadAsync()|])")]
    [InlineData("Json([|LoadAsync()|])")]
    [InlineData("new ObjectResult([|LoadAsync()|])")]
    [InlineData("new JsonResult([|LoadAsync()|])")]
    [InlineData("new OkObjectResult(null) { Value = [|LoadAsync()|] }")]
    public Task Action_Triggers(string expression) => Sending.TriggersAsync(RuleIds.TaskAsContent, Action(expression));

    [Theory]
    [InlineData("Ok(LoadedAsync())")]
    [InlineData("Ok(LoadAsync().Result)")]
    [InlineData("Ok(new { task = 1 })")]
    [InlineData("Ok(new Task(1))")]
    [InlineData("Ok()")]
    [InlineData("Ok(null)")]
    public Task Action_DoesNotTrigger(string expression) => Sending.DoesNotTriggerAsync(Action(expression).Replace("new Task(1)", "new Jobs.Task(1)", StringComparison.Ordinal));

    [Fact]
    public Task Awaited_DoesNotTrigger() => Sending.DoesNotTriggerAsync(Sending.Controller(
        """
        public async Task<IActionResult> Run() => Ok(await Task.FromResult(order));

        public async Task<IActionResult> Quick() => Ok(await new ValueTask<Order>(order).ConfigureAwait(false));

        public Task<Order> Plain() => Task.FromResult(order);
        """));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Handler_Triggers(string framework) => Sending.TriggersAsync(
        RuleIds.TaskAsContent,
        Sending.Handler("flag ? Results.Ok([|Task.FromResult(order)|]) : flag ? Results.Json([|Task.FromResult(order)|]) : TypedResults.Ok([|Task.FromResult(order)|])"),
        Places.Library with { Framework = framework });

    [Fact]
    public Task FastEndpoints_Triggers() => Sending.TriggersAsync(
        RuleIds.TaskAsContent,
        Sending.FastEndpoint("await Send.OkAsync([|Task.FromResult(1)|]);").Replace("EndpointWithoutRequest<int>", "EndpointWithoutRequest<object>", StringComparison.Ordinal),
        Places.Library with { Libraries = ["FastEndpoints, all"] });

    [Fact]
    public Task FastEndpoints_DoesNotTrigger() => Sending.DoesNotTriggerAsync(
        Sending.FastEndpoint("await Send.OkAsync(await Task.FromResult(1));"),
        Places.Library with { Libraries = ["FastEndpoints, all"] });

    // The same names, and nothing to do with responses.
    [Fact]
    public Task LookAlike_DoesNotTrigger() => Sending.DoesNotTriggerAsync(Places.Web(
        """
        public static class Answer { public static object Ok(object value) => value; public static object BadRequest(object error) => error; }

        public static class Use { public static object Run() => Answer.BadRequest(Answer.Ok(Task.FromResult(1))); }
        """));

    private static string Action(string expression) => Sending.Action(expression).Replace(
        "private Order Load",
        """
        private Task<Order> LoadAsync() => Task.FromResult(order);

            private Task WaitAsync() => Task.CompletedTask;

            private ValueTask<Order> QuickAsync() => new(order);

            private Order LoadedAsync() => order;

            private sealed class Late() : Task<Order>(() => new Order(2));

            private static class Jobs { public sealed record Task(int Id); }

            private Order Load
        """,
        StringComparison.Ordinal);
}
