using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5012Tests
{
    [Theory]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { Console.WriteLine(); } catch { await [|context.Response.WriteAsync(\"failed\")|]; }")]
    [InlineData("try { Console.WriteLine(); } catch (IOException ex) { await [|context.Response.WriteAsync($\"failed: {ex.Message}\")|]; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsJsonAsync(new { error = ex.Message })|]; }")]
    [InlineData("try { await context.Response.WriteAsync(\"x\"); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { await next(context); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { if (flag) { context.Response.Redirect(\"/\"); return; } } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { context.Response.ContentType = \"text/plain\"; await [|context.Response.WriteAsync(ex.Message)|]; await context.Response.WriteAsync(\"!\"); }")]
    public Task Write_Triggers(string statements) => Flows.TriggersAsync(RuleIds.ErrorSentAsSuccess, Flows.Middleware(statements));

    [Theory]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { context.Response.StatusCode = 500; await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.StatusCode = 500; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("await context.Response.WriteAsync(\"x\"); try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await Next(context); await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { Console.WriteLine(); } catch (FileNotFoundException) { await context.Response.WriteAsync(\"no file\"); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) when (flag) { await context.Response.WriteAsync(\"skipped\"); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) { } await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.ContentType = \"text/event-stream\"; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    public Task Write_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Fact]
    public Task ExceptionHandler_DoesNotTrigger() => Flows.DoesNotTriggerAsync(Flows.Web(
        """
        public sealed class Handler : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
        {
            public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, System.Threading.CancellationToken token)
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception ex)
                {
                    await context.Response.WriteAsync(ex.Message);
                }

                return true;
            }
        }
        """));

    [Fact]
    public Task UnresolvedReferences_Triggers() => Flows.TriggersAsync(
        RuleIds.ErrorSentAsSuccess,
        """
        var app = Missing.Build();
        app.Run(async context =>
        {
            try
            {
                await context.Response.WriteAsync("x");
            }
            catch (System.Exception ex)
            {
                await [|context.Response.WriteAsync(ex.Message)|];
            }
        });
        """,
        new() { Broken = true });

    [Theory]
    [InlineData("context.Response.StatusCode = 500;", "")]
    [InlineData("", "await context.Response.WriteAsync(\"first\");")]
    [InlineData("Send(() => context.Other.WriteAsync(\"x\"));", "if (true) { context.Response.StatusCode = 500; }")]
    public Task UnresolvedReferences_DoesNotTrigger(string inCatch, string before) => Flows.DoesNotTriggerAsync(
        $$"""
        var app = Missing.Build();
        app.Run(async context =>
        {
            {{before}}
            try
            {
                await context.Response.WriteAsync("x");
            }
            catch (System.Exception ex)
            {
                {{inCatch}}
                await context.Response.WriteAsync(ex.Message);
            }
        });
        """,
        new() { Broken = true });
}
