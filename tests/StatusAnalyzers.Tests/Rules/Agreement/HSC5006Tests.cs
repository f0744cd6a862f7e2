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
    [InlineData("try { if (flag) { await context.Response.WriteAsync(\"x\"); } Console.WriteLine(); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { switch (number) { case 1: await context.Response.WriteAsync(\"x\"); Console.WriteLine(); break; } } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { using (var stream = new MemoryStream()) { await context.Response.WriteAsync(\"x\"); return; } } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { if (flag) { await context.Response.WriteAsync(\"x\"); return; } await context.Response.WriteAsync(\"y\"); Console.WriteLine(); } catch (IOException) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { var socket = await context.WebSockets.AcceptWebSocketAsync(); Console.WriteLine(socket); } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { using (var socket = await context.WebSockets.AcceptWebSocketAsync()) { Console.WriteLine(socket); } } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { using var file = File.OpenRead(\"x\"); await file.CopyToAsync(context.Response.Body); } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("var content = new System.Net.Http.StringContent(\"x\"); try { await content.CopyToAsync(context.Response.Body); } catch { [|context.Response.StatusCode = 502|]; }")]
    [InlineData("try { if (flag) { await next(context); } } catch (Exception exception) { Console.WriteLine(exception); [|context.Response.StatusCode = number|]; context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (IOException) { [|context.Response.StatusCode = 502|]; } catch (Exception) { [|context.Response.StatusCode = 500|]; }")]
    public Task Catch_Triggers(string statements) => Flows.TriggersAsync(RuleIds.StatusForExceptionAfterStart, Flows.Middleware(statements));

    [Theory]
    [InlineData("try { await next(context); } catch (Exception) { if (!context.Response.HasStarted) { context.Response.StatusCode = 500; } }")]
    [InlineData("try { await next(context); } catch (Exception) when (!context.Response.HasStarted) { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (Exception) { if (context.Response.HasStarted) { throw; } context.Response.StatusCode = 500; }")]
    [InlineData("try { await context.Response.WriteAsync(\"x\"); } catch (IOException) { context.Response.StatusCode = 500; }")]
    [InlineData("try { Console.WriteLine(); await context.Response.WriteAsync(\"x\").ConfigureAwait(false); return; } catch (Exception) { context.Response.StatusCode = 500; }")]
    [InlineData("try { if (flag) { await context.Response.WriteAsync(\"x\"); } else { context.Response.StatusCode = 501; await context.Response.WriteAsync(\"y\"); } } catch (IOException) { context.Response.StatusCode = 502; }")]
    [InlineData("try { if (flag) { await context.Response.WriteAsync(\"x\"); return; } Console.WriteLine(); } catch (IOException) { context.Response.StatusCode = 502; }")]
    [InlineData("try { switch (number) { case 1: await context.Response.WriteAsync(\"x\"); break; default: { await context.Response.WriteAsync(\"y\"); break; } } } catch (IOException) { context.Response.StatusCode = 502; }")]
    [InlineData("System.Net.WebSockets.WebSocket socket; try { socket = await context.WebSockets.AcceptWebSocketAsync(); } catch (Exception) { context.Response.StatusCode = 400; return; } Console.WriteLine(socket);")]
    [InlineData("try { await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false); } catch (Exception) { context.Response.StatusCode = 400; }")]
    [InlineData("try { using var file = File.OpenRead(\"x\"); await file.CopyToAsync(context.Response.Body); } catch (FileNotFoundException) { context.Response.StatusCode = 404; }")]
    [InlineData("try { await new MemoryStream().CopyToAsync(context.Response.Body); } catch (Exception) { context.Response.StatusCode = 500; }")]
    [InlineData("try { await context.Request.Body.CopyToAsync(new MemoryStream()); } catch (Exception) { context.Response.StatusCode = 400; }")]
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

    [Theory]
    [InlineData("await [|Fail(500, exception.Message)|];", "Task Fail(int code, string text) { context.Response.StatusCode = code; return context.Response.WriteAsync(text); }")]
    [InlineData("[|Fail()|];", "void Fail() { context.Response.StatusCode = 500; }")]
    [InlineData("[|Fail(context)|];", "static void Fail(HttpContext current) => current.Response.StatusCode = 500;")]
    public Task CallOfALocalFunctionThatSetsTheStatus_Triggers(string statements, string function) =>
        Flows.TriggersAsync(RuleIds.StatusForExceptionAfterStart, Flows.Middleware($$"""
            try
            {
                await next(context);
            }
            catch (Exception exception)
            {
                Console.WriteLine(exception);
                {{statements}}
            }

            {{function}}
            """));

    [Theory]
    [InlineData("Fail();", "void Fail() { if (!context.Response.HasStarted) { context.Response.StatusCode = 500; } }")]
    [InlineData("Fail();", "void Fail() { Console.WriteLine(context.Response.StatusCode); }")]
    [InlineData("Fail();", "void Fail() { var copy = new DefaultHttpContext(); copy.Response.StatusCode = 500; Console.WriteLine(copy); }")]
    [InlineData("if (!context.Response.HasStarted) { Fail(); }", "void Fail() { context.Response.StatusCode = 500; }")]
    public Task OtherLocalFunction_DoesNotTrigger(string statements, string function) =>
        Flows.DoesNotTriggerAsync(Flows.Middleware($$"""
            try
            {
                await next(context);
            }
            catch (Exception exception)
            {
                Console.WriteLine(exception);
                {{statements}}
            }

            {{function}}
            """));

    [Fact]
    public Task CallWithoutThePipeline_DoesNotTrigger() =>
        Flows.DoesNotTriggerAsync(WithMethod("await HandleAsync(context, exception);", "context.Response.StatusCode = 500; return Task.CompletedTask;").Replace("await next(context);", "await Task.Yield();", StringComparison.Ordinal));

    // A result sets the status, and more.
    [Theory]
    [InlineData("await [|Results.Problem(statusCode: 500).ExecuteAsync(context)|];")]
    [InlineData("await [|Results.StatusCode(500).ExecuteAsync(context)|].ConfigureAwait(false);")]
    [InlineData("Console.WriteLine(exception); var problem = TypedResults.Problem(); await [|problem.ExecuteAsync(context)|]; Console.WriteLine();")]
    [InlineData("IResult result = exception is IOException ? Results.NotFound() : Results.Problem(); await [|result.ExecuteAsync(context)|];")]
    public Task ExecutedResult_Triggers(string statements) => Flows.TriggersAsync(RuleIds.StatusForExceptionAfterStart, WithMethod(statements, "return Task.CompletedTask;"));

    [Theory]
    [InlineData("if (!context.Response.HasStarted) { await Results.Problem().ExecuteAsync(context); }")]
    [InlineData("if (context.Response.HasStarted) { throw; } await Results.Problem().ExecuteAsync(context);")]
    [InlineData("await Results.Empty.ExecuteAsync(context);")]
    [InlineData("await TypedResults.Empty.ExecuteAsync(context);")]
    [InlineData("await new Job().ExecuteAsync(context);")]
    [InlineData("Func<Task> later = () => Results.Problem().ExecuteAsync(context); Console.WriteLine(later);")]
    public Task OtherExecution_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(WithMethod(statements, "return Task.CompletedTask;"));

    [Theory]
    [InlineData("await Task.Yield();")]
    [InlineData("context.Response.Body = new MemoryStream(); await next(context);")]
    public Task ExecutionWithoutThePipeline_DoesNotTrigger(string attempt) =>
        Flows.DoesNotTriggerAsync(WithMethod("await Results.Problem().ExecuteAsync(context);", "return Task.CompletedTask;").Replace("await next(context);", attempt, StringComparison.Ordinal));

    [Fact]
    public Task MethodOfAnAnswerInABuffer_DoesNotTrigger() =>
        Flows.DoesNotTriggerAsync(WithMethod("await HandleAsync(context, exception);", "context.Response.StatusCode = 500; return Task.CompletedTask;")
            .Replace("await next(context);", "context.Response.Body = new MemoryStream(); await next(context);", StringComparison.Ordinal));

    // One word for one catch.
    [Fact]
    public Task StatusBeforeTheResult_TriggersOnce() => Flows.TriggersAsync(
        RuleIds.StatusForExceptionAfterStart,
        WithMethod("[|context.Response.StatusCode = 500|]; await Results.Json(1).ExecuteAsync(context);", "return Task.CompletedTask;"));

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

        public sealed class Job
        {
            public Task ExecuteAsync(HttpContext context) => Task.CompletedTask;
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

    // The whole answer, by whatever name, and nothing that tells of the exception.
    [Theory]
    [InlineData("context.Response", "Log(exception, context); | > if (exception is IOException) {|HSC5006:context.Response.StatusCode = 404|}; else context.Response.StatusCode = 500; | > await context.Response.WriteAsync(exception.Message);")]
    [InlineData("context.Response", "> {|HSC5006:context.Response.StatusCode = 500|}; | > await WriteAsync(context, exception);")]
    [InlineData("context.Response", "> {|HSC5006:context.Response.StatusCode = 500|}; | > await problems.WriteAsync(new() { HttpContext = context }); | Console.WriteLine(context.Request.Path);")]
    [InlineData("response", "var response = context.Response; | > {|HSC5006:response.StatusCode = 500|}; | > await context.Response.WriteAsync(exception.Message);")]
    [InlineData("context.Response", "> for (var i = 0; i < 1; i++) { {|HSC5006:context.Response.StatusCode = 404|}; break; }")]
    [InlineData("context.Response", "> {|HSC5006:context.Response.StatusCode = 500|}; | > await Write(); | Task Write() => context.Response.WriteAsync(exception.Message);")]
    [InlineData("context.Response", "Log(exception, context); | > await {|HSC5006:Results.Problem().ExecuteAsync(context)|}; | Console.WriteLine();")]
    [InlineData("context.Response", "> context.Response.Headers[\"A\"] = \"1\"; | > await {|HSC5006:Results.StatusCode(500).ExecuteAsync(context)|};")]
    [InlineData("context.Response", "var result = Results.Problem(); | > await {|HSC5006:result.ExecuteAsync(context)|};")]
    public Task WholeAnswer_IsGuarded(string response, string lines)
    {
        const string Indentation = "            ";
        var statements = lines.Split(" | ");
        var before = statements.Select(line => Indentation + line.TrimStart('>', ' '));
        var guarded = statements.SkipWhile(line => line[0] != '>').TakeWhile(line => line[0] == '>').Select(line => Indentation + "    " + Unmarked(line[2..]));
        var after = statements.TakeWhile(line => line[0] != '>').Select(line => Indentation + line)
            .Concat([Indentation + "if (!" + response + ".HasStarted)", Indentation + "{"])
            .Concat(guarded)
            .Append(Indentation + "}")
            .Concat(statements.SkipWhile(line => line[0] != '>').SkipWhile(line => line[0] == '>').Select(line => Indentation + line));
        return Verify<FlowAnalyzer, HasStartedCodeFixProvider>.FixAsync(Answering(string.Join("\n", before)), Answering(string.Join("\n", after)), Flows.Library);
    }

    // A path that leaves would go on behind the condition; a local would be unknown or unset there; a call between or behind may be what logs.
    [Theory]
    [InlineData("{|HSC5006:context.Response.StatusCode = 500|}; context.Response.Headers[\"A\"] = exception is IOException ? \"1\" : throw exception;")]
    [InlineData("if (exception is IOException) { {|HSC5006:context.Response.StatusCode = 404|}; return; } context.Response.StatusCode = 500;")]
    [InlineData("if (exception is IOException) { {|HSC5006:context.Response.StatusCode = 404|}; } else { throw exception; }")]
    [InlineData("context.Response.Headers[\"A\"] = \"1\"; var response = context.Response; {|HSC5006:response.StatusCode = 500|};")]
    [InlineData("{|HSC5006:context.Response.StatusCode = 500|}; Log(exception, context);")]
    [InlineData("{|HSC5006:context.Response.StatusCode = 500|};\n#if OTHER\nLog(exception, context);\n#endif\ncontext.Response.Headers[\"A\"] = \"1\";")]
    [InlineData("await {|HSC5006:Results.Problem().ExecuteAsync(context)|}; Log(exception, context);")]
    [InlineData("int number; {|HSC5006:context.Response.StatusCode = 500|}; number = 1; context.Response.Headers[\"A\"] = \"1\"; Console.WriteLine(number);")]
    [InlineData("{|HSC5006:context.Response.StatusCode = 500|}; if (int.TryParse(\"1\", out var number)) { } context.Response.Headers[\"A\"] = \"1\"; Console.WriteLine(number);")]
    [InlineData("{|HSC5006:context.Response.StatusCode = 500|}; var (number, text) = (1, \"x\"); context.Response.Headers[\"A\"] = text; Console.WriteLine(number);")]
    [InlineData("{|HSC5006:context.Response.StatusCode = 500|}; Console.WriteLine(exception); await context.Response.WriteAsync(\"x\");")]
    public Task AnswerThatCannotStandApart_IsLeft(string statements) =>
        Verify<FlowAnalyzer, HasStartedCodeFixProvider>.FixAsync(Answering(statements), Answering(statements), Flows.Library);

    [Fact]
    public Task AnswerThatIsReturned_IsLeft()
    {
        const string Source =
            """
            using System;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;

            public sealed class Middleware(RequestDelegate next)
            {
                public Task InvokeAsync(HttpContext context)
                {
                    try
                    {
                        return next(context);
                    }
                    catch (Exception)
                    {
                        {|HSC5006:context.Response.StatusCode = 500|};
                        return context.Response.WriteAsync("failed");
                    }
                }
            }
            """;
        return Verify<FlowAnalyzer, HasStartedCodeFixProvider>.FixAsync(Source, Source, Flows.Library);
    }

    private static string Unmarked(string line) => line.Replace("{|HSC5006:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static string Answering(string statements) => Flows.Web(
        $$"""
        public sealed class Middleware(RequestDelegate next, IProblemDetailsService problems)
        {
            private static void Log(Exception exception, HttpContext context)
            {
            }

            private static Task WriteAsync(HttpContext context, Exception exception) => context.Response.WriteAsync(exception.Message);

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
        }
        """);
}
