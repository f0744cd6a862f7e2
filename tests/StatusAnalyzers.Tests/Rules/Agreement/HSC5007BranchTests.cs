using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

/// <summary>HSC5007 behind a branch that refuses: a second response, the rest of the pipeline, or a use of what was just found null.</summary>
public sealed class HSC5007BranchTests
{
    private static readonly Setup FastEndpoints = Flows.Library with { Libraries = ["FastEndpoints, all"] };

    [Theory]
    [InlineData("if (order is null) { [|await Send.NotFoundAsync()|]; } await Send.OkAsync(order!);")]
    [InlineData("if (order is null) { [|await Send.NotFoundAsync(cancellation)|]; } Use(order!);")]
    [InlineData("if (order == null) [|await Send.ForbiddenAsync()|]; var id = order.Id;")]
    [InlineData("if (order is null) { [|await Send.NotFoundAsync()|]; } if (flag) { Console.WriteLine(); } Use(order!.Id);")]
    [InlineData("if (flag) { [|await Send.UnauthorizedAsync()|]; } await Send.OkAsync(order);")]
    [InlineData("if (flag || order is null) { [|await Send.ErrorsAsync(422)|]; } await Send.OkAsync(order);")]
    [InlineData("if (order is null) { Use(order); [|await Send.NotFoundAsync()|]; } Console.WriteLine(); if (order.Id > 1) { await Send.OkAsync(order); }")]
    public Task Sent_Triggers(string statements) => Flows.TriggersAsync(RuleIds.GoesOnAfterError, Endpoint(statements), FastEndpoints);

    [Theory]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); return; } await Send.OkAsync(order);")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } else { await Send.OkAsync(order); }")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); }")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } Console.WriteLine();")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); throw new InvalidOperationException(); } await Send.OkAsync(order);")]
    [InlineData("if (flag) { await Send.OkAsync(order!); } if (!flag) { await Send.NotFoundAsync(); }")]
    [InlineData("if (flag) { await Send.NotFoundAsync(); } if (!flag) { await Send.OkAsync(order!); }")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } Use(order?.Id);")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } Console.WriteLine(nameof(order.Id));")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } if (flag) { return; } Use(order!.Id);")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } Func<int> later = () => order!.Id;")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); order = new Order(1); } var id = order.Id;")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } order = new Order(1); var id = order.Id;")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); } ArgumentNullException.ThrowIfNull(order); Use(order.Id);")]
    [InlineData("if (order is not null) { await Send.NotFoundAsync(); } Use(order!.Id);")]
    [InlineData("if (order is null && flag) { await Send.NotFoundAsync(); } Use(order!.Id);")]
    [InlineData("if (order is null) { await Send.NotFoundAsync(); Fail(); } Use(order!.Id);")]
    [InlineData("if (order is null) { await Send.StatusCodeAsync(200); } Use(order!.Id);")]
    [InlineData("if (order is null) { await Send.StatusCodeAsync(number); } Use(order!.Id);")]
    public Task Sent_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Endpoint(statements), FastEndpoints);

    [Theory]
    [InlineData("if (flag) { [|context.Result = new NotFoundResult()|]; } await next();")]
    [InlineData("if (value is null) { [|context.Result = new BadRequestObjectResult(1)|]; } Use(value.Length);")]
    [InlineData("if (value is null) { [|context.Result = Refuse()|]; } var executed = await next();")]
    [InlineData("switch (number) { case 1: if (flag) { [|context.Result = new ForbidResult()|]; } await next(); break; }")]
    public Task Result_Triggers(string statements) => Flows.TriggersAsync(RuleIds.GoesOnAfterError, Filter(statements));

    [Theory]
    [InlineData("if (flag) { context.Result = new NotFoundResult(); return; } await next();")]
    [InlineData("if (flag) { context.Result = new NotFoundResult(); } else { await next(); }")]
    [InlineData("if (flag) { context.Result = new NotFoundResult(); }")]
    [InlineData("if (flag) { context.Result = null; } await next();")]
    [InlineData("if (flag) { context.Result = new NotFoundResult(); } if (context.Result is null) { await next(); }")]
    [InlineData("var executed = await next(); if (flag) { executed.Result = new NotFoundResult(); } Use(executed.Result);")]
    public Task Result_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Filter(statements));

    // A result filter replaces the result on purpose.
    [Theory]
    [InlineData("ResultExecutingContext")]
    [InlineData("ActionExecutedContext")]
    [InlineData("ExceptionContext")]
    public Task ResultOfALaterFilter_DoesNotTrigger(string type) => Flows.DoesNotTriggerAsync(Flows.Web(
        $$"""
        public static class Filter
        {
            public static int Run(Microsoft.AspNetCore.Mvc.Filters.{{type}} context, string value)
            {
                if (value is null)
                {
                    context.Result = new NotFoundResult();
                }

                return value.Length;
            }
        }
        """));

    [Theory]
    [InlineData("if (value is null) { [|context.Response.StatusCode = 404|]; } Console.WriteLine(value.Length);")]
    [InlineData("if (value is null) { [|context.Response.StatusCode = 404|]; await context.Response.WriteAsync(\"none\"); } Console.WriteLine(value.Length);")]
    public Task Status_Triggers(string statements) => Flows.TriggersAsync(RuleIds.GoesOnAfterError, Flows.Middleware("string value = number > 1 ? null : \"x\"; " + statements));

    [Theory]
    [InlineData("if (value is null) { context.Response.StatusCode = 404; return; } Console.WriteLine(value.Length);")]
    [InlineData("if (value is null) { context.Response.StatusCode = 404; } Console.WriteLine(value);")]
    [InlineData("if (value is null) { context.Response.StatusCode = 404; } Console.WriteLine(value?.Length);")]
    [InlineData("if (value is null) { context.Response.StatusCode = 200; } Console.WriteLine(value.Length);")]
    [InlineData("if (value is null) { context.Response.StatusCode = 404; value = \"x\"; } Console.WriteLine(value.Length);")]
    public Task Status_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware("string value = number > 1 ? null : \"x\"; " + statements));

    [Fact]
    public Task LookAlikes_DoNotTrigger() => Flows.DoesNotTriggerAsync(Flows.Web(
        """
        public sealed class Sender
        {
            public Task NotFoundAsync() => Task.CompletedTask;
            public Task OkAsync(object value) => Task.CompletedTask;
        }

        public sealed class ActionExecutingContext
        {
            public object Result { get; set; }
        }

        public sealed class Orders(Sender Send, ActionExecutingContext context)
        {
            public async Task Run(string value, Func<Task> next)
            {
                if (value is null)
                {
                    await Send.NotFoundAsync();
                }

                if (value is null)
                {
                    context.Result = value;
                }

                await Send.OkAsync(value.Length);
                await next();
            }
        }
        """));

    [Fact]
    public Task Branches_Return() => Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(
        Endpoint(
            """
            if (order is null)
                    {
                        {|HSC5007:await Send.NotFoundAsync()|}; // no such order
                    }

                    if (flag)
                        {|HSC5007:await Send.ForbiddenAsync()|};

                    await Send.OkAsync(order!);
            """),
        Endpoint(
            """
            if (order is null)
                    {
                        await Send.NotFoundAsync(); // no such order
                        return;
                    }

                    if (flag)
                    {
                        await Send.ForbiddenAsync();
                        return;
                    }

                    await Send.OkAsync(order!);
            """),
        FastEndpoints);

    private static string Endpoint(string statements) =>
        $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using FastEndpoints;

        public sealed record Order(int Id);

        public sealed class GetOrder : EndpointWithoutRequest<Order>
        {
            public override async Task HandleAsync(CancellationToken cancellation)
            {
                await Task.Yield();
                var number = Route<int>("id");
                var flag = number > 1;
                Order order = flag ? null : new Order(number);
                {{statements}}
            }

            private static void Use(object value) { }

            private static void Fail() => throw new InvalidOperationException();
        }
        """;

    private static string Filter(string statements) => Flows.Web(
        $$"""
        public sealed class OrderFilter(bool flag, string value, int number) : Microsoft.AspNetCore.Mvc.Filters.IAsyncActionFilter
        {
            public async Task OnActionExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.ActionExecutionDelegate next)
            {
                await Task.Yield();
                {{statements}}
            }

            private static IActionResult Refuse() => new ForbidResult();

            private static void Use(object value) { }
        }
        """);
}
