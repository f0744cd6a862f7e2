using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5006Tests
{
    [Theory]
    [InlineData("try { await next(context); } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { await next.Invoke(context); } catch { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { await context.Response.WriteAsJsonAsync(flag); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { using var stream = new MemoryStream(); await context.Response.WriteAsync(\"x\"); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { await Task.WhenAll(context.Response.WriteAsync(\"x\"), Task.Delay(1)); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { while (flag) { await context.Response.WriteAsync(\"x\"); } } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { await context.Response.WriteAsync(\"x\"); Console.WriteLine(); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { if (flag) { await next(context); } } catch (Exception exception) { Console.WriteLine(exception); [|context.Response.StatusCode = number|]; context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (IOException) { [|context.Response.StatusCode = 502|]; } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    public Task Catch_Triggers(string statements) => Flows.TriggersAsync(RuleIds.StatusForExceptionAfterStart, Flows.Middleware(statements));

    [Theory]
    [InlineData("try { await next(context); } catch (Exception) { if (!context.Response.HasStarted) { context.Response.StatusCode = 500; } }")]
    [InlineData("try { await next(context); } catch (Exception) when (!context.Response.HasStarted) { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (Exception) { if (context.Response.HasStarted) { throw; } context.Response.StatusCode = 500; }")]
    [InlineData("try { await context.Response.WriteAsync(\"x\"); } catch (IOException) { context.Response.StatusCode = 500; }")]
    [InlineData("try { Console.WriteLine(); await context.Response.WriteAsync(\"x\").ConfigureAwait(false); return; } catch (Exception) { context.Response.StatusCode = 500; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) { context.Response.StatusCode = 500; }")]
    [InlineData("try { context.Response.Headers[\"X\"] = \"1\"; } catch (Exception) { context.Response.StatusCode = 502; }")]
    [InlineData("try { await next(context); } finally { context.Response.StatusCode = 500; }")]
    [InlineData("context.Response.Body = new MemoryStream(); try { await next(context); } catch (Exception) { context.Response.StatusCode = 500; }")]
    public Task Catch_DoesNotTrigger(string statements) =>
        Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Theory]
    [InlineData("await [|HandleAsync(context, exception)|];", "context.Response.StatusCode = 500; return context.Response.WriteAsync(exception.Message);")]
    [InlineData("Console.WriteLine(); await [|this.HandleAsync(context, exception)|];", "var response = context.Response; response.StatusCode = exception is IOException ? 502 : 500; return Task.CompletedTask;")]
    public Task CallOfAMethodThatSetsTheStatus_Triggers(string statements, string body) =>
        Flows.TriggersAsync(RuleIds.StatusForExceptionAfterStart, WithMethod(statements, body));

    [Theory]
    [InlineData("await HandleAsync(context, exception);", "if (!context.Response.HasStarted) { context.Response.StatusCode = 500; } return Task.CompletedTask;")]
    [InlineData("if (!context.Response.HasStarted) { await HandleAsync(context, exception); }", "context.Response.StatusCode = 500; return Task.CompletedTask;")]
    [InlineData("if (context.Response.HasStarted) { throw; } await HandleAsync(context, exception);", "context.Response.StatusCode = 500; return Task.CompletedTask;")]
    [InlineData("await HandleAsync(context, exception);", "Console.WriteLine(exception); return Task.CompletedTask;")]
    [InlineData("await HandleAsync(context, exception);", "_other.Response.StatusCode = 500; return Task.CompletedTask;")]
    [InlineData("Console.WriteLine(exception);", "context.Response.StatusCode = 500; return Task.CompletedTask;")]
    public Task OtherCall_DoesNotTrigger(string statements, string body) => Flows.DoesNotTriggerAsync(WithMethod(statements, body));

    [Fact]
    public Task CallWithoutThePipeline_DoesNotTrigger() =>
        Flows.DoesNotTriggerAsync(WithMethod("await HandleAsync(context, exception);", "context.Response.StatusCode = 500; return Task.CompletedTask;").Replace("await next(context);", "await Task.Yield();", StringComparison.Ordinal));

    private static string WithMethod(string statements, string body) => Flows.Web(
        $$"""
        public sealed class OrdersMiddleware(RequestDelegate next)
        {
            private readonly HttpContext _other = null;

            public async Task InvokeAsync(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (Exception exception)
                {
                    {{statements}}
                }
            }

            private Task HandleAsync(HttpContext context, Exception exception)
            {
                {{body}}
            }
        }
        """);

    [Fact]
    public Task Answer_IsGuarded() => Verify<FlowAnalyzer, HasStartedCodeFixProvider>.FixAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public sealed class Middleware(RequestDelegate next)
        {
            public async Task First(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (Exception exception)
                {
                    Console.WriteLine(exception);

                    // The client learns no more than this.
                    context.Response.ContentType = "text/plain";
                    {|HSC5006:context.Response.StatusCode = 500|};
                    await context.Response.WriteAsync("failed");
                }
            }

            public async Task Second(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (UnauthorizedAccessException)
                {
                    {|HSC5006:context.Response.StatusCode = 403|}; // not 401
                }
                catch (Exception)
                {
                    {|HSC5006:context.Response.StatusCode = 500|};
                    Console.WriteLine();
                }
            }
        }
        """,
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public sealed class Middleware(RequestDelegate next)
        {
            public async Task First(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (Exception exception)
                {
                    Console.WriteLine(exception);
                    if (!context.Response.HasStarted)
                    {

                        // The client learns no more than this.
                        context.Response.ContentType = "text/plain";
                        context.Response.StatusCode = 500;
                        await context.Response.WriteAsync("failed");
                    }
                }
            }

            public async Task Second(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (UnauthorizedAccessException)
                {
                    if (!context.Response.HasStarted)
                    {
                        context.Response.StatusCode = 403; // not 401
                    }
                }
                catch (Exception)
                {
                    if (!context.Response.HasStarted)
                    {
                        context.Response.StatusCode = 500;
                    }
                    Console.WriteLine();
                }
            }
        }
        """,
        Flows.Library);
}
