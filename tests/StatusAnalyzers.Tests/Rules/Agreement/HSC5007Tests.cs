using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5007Tests
{
    [Theory]
    [InlineData("if (flag) { [|context.Response.StatusCode = 401|]; } await next(context);")]
    [InlineData("if (flag) [|context.Response.StatusCode = StatusCodes.Status403Forbidden|]; await next.Invoke(context);")]
    [InlineData("if (flag) { [|context.Response.StatusCode = 400|]; } else { context.Response.Headers[\"X\"] = \"1\"; } await next(context);")]
    [InlineData("if (!context.WebSockets.IsWebSocketRequest) { [|context.Response.StatusCode = 400|]; } using var socket = await context.WebSockets.AcceptWebSocketAsync();")]
    [InlineData("if (flag) { context.Response.StatusCode = 404; await context.Response.WriteAsync(\"x\"); await [|next(context)|]; }")]
    [InlineData("switch (number) { case 1: [|context.Response.StatusCode = 400|]; break; } await next(context);")]
    public Task Error_Triggers(string statements) => Flows.TriggersAsync(RuleIds.GoesOnAfterError, Flows.Middleware(statements));

    [Theory]
    [InlineData("if (flag) { context.Response.StatusCode = 401; return; } await next(context);")]
    [InlineData("if (flag) { context.Response.StatusCode = 401; } else { await next(context); }")]
    [InlineData("context.Response.StatusCode = 404; await next(context);")]
    [InlineData("if (flag) { context.Response.StatusCode = 202; } await next(context);")]
    [InlineData("if (flag) { context.Response.StatusCode = number; } await next(context);")]
    [InlineData("if (flag) { context.Response.StatusCode = 401; } await next(context); if (context.Response.StatusCode == 401) { Console.WriteLine(); }")]
    [InlineData("if (flag) { context.Response.StatusCode = 401; }")]
    [InlineData("if (flag) { other.Response.StatusCode = 401; return; } await next(context);")]
    [InlineData("if (flag) { context.Response.StatusCode = 401; } Console.WriteLine();")]
    [InlineData("if (flag) { context.Response.StatusCode = 401; throw new InvalidOperationException(); } await next(context);")]
    [InlineData("try { if (flag) { context.Response.StatusCode = 500; await context.Response.WriteAsync(\"x\"); return; } } catch (Exception) { } await next(context);")]
    [InlineData("try { await next(context); } catch (Exception) when (!context.Response.HasStarted) { context.Response.Clear(); context.Response.StatusCode = 500; await next(context); }")]
    public Task Error_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Fact]
    public Task Branch_Returns() => Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public sealed class Middleware(RequestDelegate next)
        {
            public async Task First(HttpContext context, bool flag)
            {
                if (flag)
                {
                    // No key, no order.
                    {|HSC5007:context.Response.StatusCode = 401|}; // not 403
                }

                await next(context);
            }

            public async Task Second(HttpContext context, bool flag)
            {
                if (flag)
                    {|HSC5007:context.Response.StatusCode = 403|};

                await next(context);
            }

            public async Task Third(HttpContext context, bool flag)
            {
                if (flag)
                {
                    context.Response.Headers["X"] = "1";
                }
                else
                {
                    {|HSC5007:context.Response.StatusCode = 400|};
                    await context.Response.WriteAsync("bad");
                }

                await next(context);
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public sealed class Middleware(RequestDelegate next)
        {
            public async Task First(HttpContext context, bool flag)
            {
                if (flag)
                {
                    // No key, no order.
                    context.Response.StatusCode = 401; // not 403
                    return;
                }

                await next(context);
            }

            public async Task Second(HttpContext context, bool flag)
            {
                if (flag)
                {
                    context.Response.StatusCode = 403;
                    return;
                }

                await next(context);
            }

            public async Task Third(HttpContext context, bool flag)
            {
                if (flag)
                {
                    context.Response.Headers["X"] = "1";
                }
                else
                {
                    context.Response.StatusCode = 400;
                    await context.Response.WriteAsync("bad");
                    return;
                }

                await next(context);
            }
        }
        """,
        Flows.Library);

    [Fact]
    public Task Branch_StaysWhereAValueIsReturned()
    {
        const string Source =
            """
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;

            public sealed class Middleware(RequestDelegate next)
            {
                public Task First(HttpContext context, bool flag)
                {
                    if (flag)
                    {
                        {|HSC5007:context.Response.StatusCode = 401|};
                    }

                    return next(context);
                }
            }
            """;
        return Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(Source, Source, Flows.Library);
    }

    // Nothing runs behind these, and control cannot leave a "finally".
    [Theory]
    [InlineData("foreach (var c in \"x\") { if (flag) { {|HSC5007:context.Response.StatusCode = 400|}; break; } } await next(context);")]
    [InlineData("foreach (var c in \"x\") { if (flag) { {|HSC5007:context.Response.StatusCode = 400|}; continue; } } await next(context);")]
    [InlineData("switch (number) { case 1: if (flag) { {|HSC5007:context.Response.StatusCode = 400|}; break; } break; } await next(context);")]
    [InlineData("if (flag) { {|HSC5007:context.Response.StatusCode = 400|}; goto end; } end: await next(context);")]
    [InlineData("while (true) { if (flag) { {|HSC5007:context.Response.StatusCode = 400|}; if (number == 1) { break; } else { break; } } } await next(context);")]
    [InlineData("try { Console.WriteLine(); } finally { if (flag) { {|HSC5007:context.Response.StatusCode = 400|}; } await next(context); }")]
    public Task BranchWithoutAPlaceForReturn_IsLeft(string statements) =>
        Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(Flows.Middleware(statements), Flows.Middleware(statements), Flows.Library);

    [Fact]
    public Task FunctionWithAnOutParameter_IsLeft()
    {
        var source = Flows.Web(
            """
            public sealed class Middleware(RequestDelegate next)
            {
                public void Invoke(HttpContext context, bool flag, out int number)
                {
                    if (flag)
                    {
                        {|HSC5007:context.Response.StatusCode = 400|};
                    }

                    number = 1;
                    next(context).Wait();
                }
            }
            """);
        return Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(source, source, Flows.Library);
    }

    [Theory]
    [InlineData("if (flag) { {|HSC5007:context.Response.StatusCode = 404|}; } // gone", "if (flag) { context.Response.StatusCode = 404; return; } // gone")]
    [InlineData("if (flag) { {|HSC5007:context.Response.StatusCode = 404|}; /* gone */ }", "if (flag) { context.Response.StatusCode = 404; /* gone */ return; }")]
    [InlineData(
        "if (flag)\n            // Gone.\n            {|HSC5007:context.Response.StatusCode = 404|}; // for good",
        "if (flag)\n        {\n            // Gone.\n            context.Response.StatusCode = 404; // for good\n            return;\n        }")]
    public Task Lines_StayAsTheyWere(string before, string after) => Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(
        Flows.Middleware(before + "\n        await next(context);"),
        Flows.Middleware(after + "\n        await next(context);"),
        Flows.Library);
}
