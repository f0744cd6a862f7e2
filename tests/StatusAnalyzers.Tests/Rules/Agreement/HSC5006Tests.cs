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
    [InlineData("try { await context.Response.WriteAsync(\"x\"); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { if (flag) { await next(context); } } catch (Exception exception) { Console.WriteLine(exception); [|context.Response.StatusCode = number|]; context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (IOException) { [|context.Response.StatusCode = 502|]; } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    public Task Catch_Triggers(string statements) => Flows.TriggersAsync(RuleIds.StatusForExceptionAfterStart, Flows.Middleware(statements));

    [Theory]
    [InlineData("try { await next(context); } catch (Exception) { if (!context.Response.HasStarted) { context.Response.StatusCode = 500; } }")]
    [InlineData("try { await next(context); } catch (Exception) when (!context.Response.HasStarted) { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (Exception) { if (context.Response.HasStarted) { throw; } context.Response.StatusCode = 500; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) { context.Response.StatusCode = 500; }")]
    [InlineData("try { context.Response.Headers[\"X\"] = \"1\"; } catch (Exception) { context.Response.StatusCode = 502; }")]
    [InlineData("try { await next(context); } finally { context.Response.StatusCode = 500; }")]
    [InlineData("context.Response.Body = new MemoryStream(); try { await next(context); } catch (Exception) { context.Response.StatusCode = 500; }")]
    public Task Catch_DoesNotTrigger(string statements) =>
        Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

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
