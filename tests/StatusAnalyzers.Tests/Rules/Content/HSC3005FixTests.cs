using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Content.TaskCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Content;

/// <summary>The task is awaited where that needs no other change.</summary>
public sealed class HSC3005FixTests
{
    [Fact]
    public Task Task_IsAwaited() => Verify.FixAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/", async () => { await Task.Yield(); return Results.Ok({|HSC3005:Task.FromResult(1)|}); });
        System.Console.WriteLine(Results.Json({|HSC3005:Task.FromResult(1)|}));

        public sealed class Shop : ControllerBase
        {
            private readonly Task<string>? cached = null;

            public async Task<IActionResult> Get(bool flag)
            {
                if (flag)
                {
                    return BadRequest({|HSC3005:LoadAsync()|});
                }

                return Ok(value: /* now */ {|HSC3005:QuickAsync()|});
            }

            public async Task<IActionResult> Put() => Ok({|HSC3005:cached ?? LoadAsync()|});

            public async Task<IActionResult> Post() => new ObjectResult((object){|HSC3005:LoadAsync()|});

            private Task<string> LoadAsync() => Task.FromResult("");

            private ValueTask<string> QuickAsync() => new("");
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/", async () => { await Task.Yield(); return Results.Ok(await Task.FromResult(1)); });
        System.Console.WriteLine(Results.Json(await Task.FromResult(1)));

        public sealed class Shop : ControllerBase
        {
            private readonly Task<string>? cached = null;

            public async Task<IActionResult> Get(bool flag)
            {
                if (flag)
                {
                    return BadRequest(await LoadAsync());
                }

                return Ok(value: /* now */ await QuickAsync());
            }

            public async Task<IActionResult> Put() => Ok(await (cached ?? LoadAsync()));

            public async Task<IActionResult> Post() => new ObjectResult((object)await LoadAsync());

            private Task<string> LoadAsync() => Task.FromResult("");

            private ValueTask<string> QuickAsync() => new("");
        }
        """);

    // There is nothing to await in one, no place to do it in the others.
    [Fact]
    public Task NoAsyncFunction_NoFix() => Verify.FixAsync(NotAwaited, NotAwaited);

    private const string NotAwaited =
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;

        Console.WriteLine();

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get() => Ok({|HSC3005:LoadAsync()|});

            public async Task<IActionResult> Put() => Ok({|HSC3005:Task.Delay(1)|});

            public async Task<IActionResult> Post()
            {
                await Task.Yield();
                Func<IActionResult> lambda = () => Ok({|HSC3005:LoadAsync()|});
                return lambda() ?? Local();

                IActionResult Local() => Ok({|HSC3005:LoadAsync()|});
            }

            public async Task<IActionResult> Delete()
            {
                lock (this)
                {
                    return Ok({|HSC3005:LoadAsync()|});
                }
            }

            private Task<string> LoadAsync() => Task.FromResult("");
        }
        """;

    // The result of the task would not fit, and a task that is missing cannot be awaited.
    [Theory]
    [InlineData("async Task<IActionResult>", "Ok((Task){|HSC3005:LoadAsync()|})")]
    [InlineData("async Task<IActionResult>", "Ok({|HSC3005:LoadAsync()|} as Task)")]
    [InlineData("async Task<IActionResult>", "Ok({|HSC3005:shop?.LoadAsync()|})")]
    [InlineData("async Task<IResult>", "Results.Ok<Task<string>>({|HSC3005:LoadAsync()|})")]
    [InlineData("async Task<Ok<Task<string>>>", "TypedResults.Ok({|HSC3005:LoadAsync()|})")]
    [InlineData("async Task<Results<Ok<Task<string>>, NotFound>>", "TypedResults.Ok({|HSC3005:LoadAsync()|})")]
    public Task ResultThatDoesNotFit_NoFix(string type, string result) => Verify.FixAsync(Typed(type, result), Typed(type, result));

    [Theory]
    [InlineData("TypedResults.Ok({|HSC3005:LoadAsync()|})", "TypedResults.Ok(await LoadAsync())")]
    [InlineData("TypedResults.Ok<object>({|HSC3005:LoadAsync()|})", "TypedResults.Ok<object>(await LoadAsync())")]
    [InlineData("Results.Ok({|HSC3005:LoadAsync()|} as object)", "Results.Ok(await LoadAsync() as object)")]
    public Task ResultThatFits_IsAwaited(string before, string after) => Verify.FixAsync(Typed("async Task<IResult>", before), Typed("async Task<IResult>", after));

    private static string Typed(string type, string result) =>
        $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;

        Console.WriteLine();

        public sealed class Shop : ControllerBase
        {
            public {{type}} Get(Shop? shop) => {{result}};

            private Task<string> LoadAsync() => Task.FromResult("");
        }
        """;
}
