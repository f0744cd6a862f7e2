namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001ReturnTests
{
    [Theory]
    [InlineData("public int GetStatusCode() => [|404|];")]
    [InlineData("public int? GetStatusCode() { return [|404|]; }")]
    [InlineData("public async Task<int> GetStatusCodeAsync() { await Task.Yield(); return [|404|]; }")]
    [InlineData("public ValueTask<int> GetStatusCode(Stream stream) => ValueTask.FromResult(([|404|]));")]
    [InlineData("public int StatusCode => [|404|];")]
    [InlineData("public int StatusCode { get { return [|404|]; } }")]
    [InlineData("public int StatusCode { get => [|404|]; set { } }")]
    [InlineData("public HttpStatusCode Map() => [|(HttpStatusCode)404|];")]
    [InlineData("public static int StatusCodeOf(Exception e) { if (e is TimeoutException) return [|504|]; return [|500|]; }")]
    [InlineData("public static int ToStatusCode(Exception e) { switch (e) { case TimeoutException: return [|504|]; default: return [|500|]; } }")]
    [InlineData("public static int ToStatusCode(Exception e) => e switch { TimeoutException => [|504|], _ => [|500|] };")]
    [InlineData("public (int StatusCode, string Body) Load() => ([|404|], \"none\");")]
    [InlineData("public async Task<(int StatusCode, string Body)> Load() { await Task.Yield(); return ([|404|], \"none\"); }")]
    [InlineData("public Func<Exception, int> StatusCodeSelector { get; } = e => [|500|];")]
    [InlineData("public void Run() { Use(StatusCodeOf()); int StatusCodeOf() => [|404|]; } private void Use(int n) { }")]
    public Task Return_Triggers(string member) => Naming.TriggersAsync(In(member));

    [Fact]
    public Task ImplementationOfStatus_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Teapot : IStatusCodeHttpResult, IResult
        {
            int? IStatusCodeHttpResult.StatusCode => [|418|];

            public Task ExecuteAsync(HttpContext context) => Task.CompletedTask;
        }

        public abstract class ShopException : Exception
        {
            public abstract int StatusCode { get; }
        }

        public sealed class SoldOut : ShopException
        {
            public override int StatusCode => [|409|];
        }
        """));

    [Fact]
    public Task SelectorOfFramework_Triggers() => Naming.TriggersAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder(args).Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = e => e is TimeoutException ? [|503|] : [|500|] });
        """,
        new());

    [Theory]
    [InlineData("public int Count() => 404;")]
    [InlineData("public int Length => 200;")]
    [InlineData("public int ExitCode() => 100;")]
    [InlineData("public int GetHashCode(object of) { return 404; }")]
    [InlineData("public (int Length, string StatusCode) Load() => (404, \"none\");")]
    [InlineData("public Func<int> Delay { get; } = () => 500;")]
    [InlineData("public int GetStatusCode() => StatusCodes.Status404NotFound;")]
    [InlineData("public int GetStatusCode() { Console.WriteLine(404); return 0; }")]
    [InlineData("public int GetStatusCode() { return Math.Max(200, Environment.ExitCode); }")]
    [InlineData("public int GetStatusCode() { Func<int> delay = () => 500; return delay() > 1 ? 0 : 0; }")]
    public Task Return_DoesNotTrigger(string member) => Naming.DoesNotTriggerAsync(In(member));

    private static string In(string member) => "using System.IO;\n" + Naming.Web($"public class Shop {{ {member} }}");
}
