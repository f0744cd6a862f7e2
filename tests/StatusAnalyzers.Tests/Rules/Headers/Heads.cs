using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

/// <summary>
/// The twin tests of the rules about headers. <c>[|…|]</c> marks a diagnostic of the rule that the test is about; the rules
/// that are off by default run in the tests too, so the sources keep to statuses that they say nothing of, or to theirs.
/// </summary>
internal static class Heads
{
    /// <summary>The rule speaks at the marked places, and no rule about headers anywhere else.</summary>
    public static Task TriggersAsync(string id, string source, Setup? setup = null)
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return Verify<ResponseAnalyzer, EmptyCodeFixProvider>.DiagnosticsAsync(source.Replace("[|", $"{{|{id}:", StringComparison.Ordinal), setup ?? Flows.Library);
    }

    /// <summary>All of them are silent.</summary>
    public static Task DoesNotTriggerAsync(string source, Setup? setup = null) =>
        Verify<ResponseAnalyzer, EmptyCodeFixProvider>.SilentAsync(source, setup ?? Flows.Library);

    /// <summary>A library for one of the frameworks that have ASP.NET Core.</summary>
    public static Setup For(string framework) => Flows.Library with { Framework = framework };

    /// <summary>A program of top-level statements, with a handler of the given body.</summary>
    public static string Program(string statements) =>
        $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.Use(async (context, next) =>
        {
            {{statements}}
            await next(context);
        });
        app.MapGet("/methods", (HttpContext context) => context.Response.Headers.Allow = "GET");
        app.Run();
        """;

    /// <summary>What a program of top-level statements is compiled to.</summary>
    public static Setup Console { get; } = new() { Output = OutputKind.ConsoleApplication };
}
