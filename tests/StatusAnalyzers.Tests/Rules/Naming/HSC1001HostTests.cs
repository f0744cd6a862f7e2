using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>The kinds of code that a use can stand in.</summary>
public sealed class HSC1001HostTests
{
    [Fact]
    public Task TopLevel_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.CreateBuilder(args).Build();
        var code = [|410|];
        app.MapGet("/a", () => Results.StatusCode([|404|]));
        app.MapGet("/b", (HttpContext context) => { context.Response.StatusCode = [|404|]; });
        app.MapGet("/c", async context => { context.Response.StatusCode = [|404|]; await context.Response.WriteAsync("None."); });
        app.MapGet("/d", Missing);
        app.MapGet("/e", () => Fail([|409|]));
        app.MapGet("/f", () => Results.StatusCode(code));
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response.StatusCode == [|404|]) { await context.Response.WriteAsync("None."); }
        });
        app.Run();

        IResult Missing() => Results.StatusCode([|404|]);

        static IResult Fail(int number) => Results.StatusCode(number);
        """,
        new());

    [Fact]
    public Task TopLevel_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.CreateBuilder(args).Build();
        var code = 410;
        app.MapGet("/404", () => 404);
        app.MapGet("/b", () => Results.Ok(404));
        app.MapGet("/c", (int page = 100) => Count(500));
        app.Run();
        Console.WriteLine(code);

        static int Count(int number) => number;
        """,
        new());

    [Theory]
    [InlineData("public static void Run(HttpResponse s) { Action later = () => s.StatusCode = [|404|]; later(); }")]
    [InlineData("public static void Run(HttpResponse s) { Action later = delegate { s.StatusCode = [|404|]; }; later(); }")]
    [InlineData("public static void Run(HttpResponse s) { Local(); void Local() => s.StatusCode = [|404|]; }")]
    [InlineData("public static async Task Run(HttpResponse s) { await Task.Yield(); s.StatusCode = [|404|]; }")]
    [InlineData("public static IEnumerable<int> Run(HttpResponse s) { yield return 404; s.StatusCode = [|404|]; }")]
    [InlineData("public static async IAsyncEnumerable<int> Run(HttpResponse s) { await Task.Yield(); s.StatusCode = [|404|]; yield return 404; }")]
    [InlineData("public static void Run<T>(T s) where T : HttpResponse => s.StatusCode = [|404|];")]
    [InlineData("public static class Inner { public struct More { public void Run(HttpResponse s) => s.StatusCode = [|404|]; } }")]
    [InlineData("public static class Inner<T> { public static Action<HttpResponse> Run = s => s.StatusCode = [|404|]; }")]
    [InlineData("public interface IRun { void Run(HttpResponse s) => s.StatusCode = [|404|]; }")]
    [InlineData("public static int Run { get => 1; set => new DefaultHttpContext().Response.StatusCode = [|404|]; }")]
    [InlineData("static Shop() => new DefaultHttpContext().Response.StatusCode = [|404|];")]
    [InlineData("public static event Action Run { add => new DefaultHttpContext().Response.StatusCode = [|404|]; remove { } }")]
    [InlineData("public class Operator { public static int operator +(Operator a, HttpResponse s) => s.StatusCode = [|404|]; }")]
    [InlineData("public class Final { ~Final() => new DefaultHttpContext().Response.StatusCode = [|404|]; }")]
    [InlineData("public static System.Linq.Expressions.Expression<Func<HttpResponse, bool>> Run = s => s.StatusCode == [|404|];")]
    [InlineData("public static void Run(HttpResponse s) { checked { s.StatusCode = [|404|]; } lock (s) { s.StatusCode = [|404|]; } }")]
    [InlineData("public static string Run(HttpResponse s) => $\"{s.StatusCode == [|404|]} {s.ContentLength == 404}\";")]
    public Task Host_Triggers(string member) => Naming.TriggersAsync(Naming.Web($"public class Shop {{ {member} }}"));

    [Fact]
    public Task GenericSlots_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public class Reply<T>
        {
            public int StatusCode { get; set; }

            public static Reply<T> Fail(T body, int code) => new() { StatusCode = code };
        }

        public static class Use
        {
            public static bool Run(Reply<string> reply)
            {
                reply.StatusCode = [|404|];
                _ = Reply<int>.Fail(404, [|404|]);
                return reply is { StatusCode: [|404|] };
            }
        }
        """));

    [Fact]
    public Task OlderLanguage_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Http;

        namespace Shop
        {
            public static class Use
            {
                public static void Run(HttpResponse response)
                {
                    response.StatusCode = [|404|];
                    switch (response.StatusCode) { case [|404|]: break; }
                }
            }
        }
        """,
        Naming.Library with { Language = LanguageVersion.CSharp8 });

    [Theory]
    [InlineData("0x194")]
    [InlineData("4_04")]
    [InlineData("0b1_1001_0100")]
    public Task OtherSpelling_Triggers(string literal) => Naming.TriggersAsync(Naming.Web($$"""public class Shop { public void Run(long statusCode) => Run([|{{literal}}|]); }"""));
}
