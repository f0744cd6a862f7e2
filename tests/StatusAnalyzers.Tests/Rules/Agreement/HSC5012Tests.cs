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
    [InlineData("context.Response.ContentType = \"text/plain; charset=utf-8\"; try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("context.Response.ContentType = \"application/octet-stream\"; try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("context.Response.ContentType = \"text/\" + number; try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("foreach (var c in \"ab\") { Console.WriteLine(c); } try { await context.Response.WriteAsync(\"x\"); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { foreach (var c in \"ab\") { Console.WriteLine(c); } } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { foreach (var c in \"ab\") { await other.Response.WriteAsync(\"x\"); } } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; } await Next(context);")]
    [InlineData("await next(context); try { Console.WriteLine(); } catch (Exception ex) { await [|context.Response.WriteAsync(ex.Message)|]; }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await [|System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new { error = ex.Message })|]; }")]
    public Task Write_Triggers(string statements) => Flows.TriggersAsync(RuleIds.ErrorSentAsSuccess, Flows.Middleware(statements));

    [Theory]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { context.Response.StatusCode = 500; await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { context.Response.StatusCode = 500; await System.Text.Json.JsonSerializer.SerializeAsync(context.Response.Body, new { error = ex.Message }); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await System.Text.Json.JsonSerializer.SerializeAsync(new MemoryStream(), new { error = ex.Message }); }")]
    [InlineData("context.Response.StatusCode = 500; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("await context.Response.WriteAsync(\"x\"); try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception ex) { await Next(context); await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { Console.WriteLine(); } catch (FileNotFoundException) { await context.Response.WriteAsync(\"no file\"); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) when (flag) { await context.Response.WriteAsync(\"skipped\"); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) { } await context.Response.WriteAsync(\"x\");")]
    [InlineData("context.Response.ContentType = \"text/event-stream\"; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.ContentType = \"text/event-stream; charset=utf-8\"; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.Headers[\"content-type\"] = \"Text/Event-Stream;charset=utf-8\"; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.Headers.ContentType = \"application/x-ndjson\"; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.Headers.Append(\"Content-Type\", \"application/x-ndjson\"); try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.ContentType = \"multipart/x-mixed-replace; boundary=\" + number; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.ContentType = $\"multipart/x-mixed-replace; boundary={number}\"; try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("await Next(context); try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { await Next(context); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("Prepare(context.Response); void Prepare(HttpResponse response) { } try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("void Prepare() => context.Response.ContentType = \"text/plain\"; Prepare(); try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("context.Response.OnStarting(() => { context.Response.StatusCode = 500; return Task.CompletedTask; }); try { Console.WriteLine(); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { foreach (var c in \"ab\") { await context.Response.WriteAsync(\"x\"); } } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { while (flag) { await context.Response.Body.FlushAsync(); } } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("try { for (var i = 0; i < number; i++) { if (flag) { await context.Response.WriteAsync(\"x\"); } } } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); }")]
    [InlineData("do { try { await context.Response.WriteAsync(\"x\"); } catch (Exception ex) { await context.Response.WriteAsync(ex.Message); } } while (flag);")]
    public Task Write_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Flows.Middleware(statements));

    [Theory]
    [InlineData("Load();", "private void Load() { }")]
    [InlineData("Console.WriteLine();", "private void Load() => Response.ContentType = \"text/plain\";")]
    public Task HelperThatLeavesTheResponseAlone_Triggers(string before, string helper) => Flows.TriggersAsync(
        RuleIds.ErrorSentAsSuccess,
        Flows.Controller($"public async Task A() {{ {before} try {{ Console.WriteLine(); }} catch (Exception ex) {{ await [|Response.WriteAsync(ex.Message)|]; }} }} {helper}"));

    [Theory]
    [InlineData("private void Prepare() => Response.ContentType = \"text/plain\";")]
    [InlineData("private void Prepare() { var response = HttpContext.Response; response.ContentType = \"text/plain\"; }")]
    public Task HelperThatMentionsTheResponse_DoesNotTrigger(string helper) => Flows.DoesNotTriggerAsync(
        Flows.Controller($"public async Task A() {{ Prepare(); try {{ Console.WriteLine(); }} catch (Exception ex) {{ await Response.WriteAsync(ex.Message); }} }} {helper}"));

    [Fact]
    public Task StreamOfAnAsyncSequence_DoesNotTrigger() => Flows.DoesNotTriggerAsync(Flows.Web(
        """
        public static class Chat
        {
            public static void Map(WebApplication app, IAsyncEnumerable<string> tokens) => app.MapPost("/chat", async (HttpContext context) =>
            {
                try
                {
                    await foreach (var token in tokens)
                    {
                        await context.Response.WriteAsync($"data: {token}\n\n");
                    }
                }
                catch (Exception ex)
                {
                    await context.Response.WriteAsync($"event: error\ndata: {ex.Message}\n\n");
                }
            });
        }
        """));

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
    [InlineData("", "context.Response.ContentType = \"text/event-stream; charset=utf-8\";")]
    [InlineData("", "for (;;)")]
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
