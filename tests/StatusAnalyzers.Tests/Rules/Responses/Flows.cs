using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Responses;

/// <summary>
/// The twin tests of the rules that follow a response through a function. <c>[|…|]</c> marks a diagnostic of the rule that
/// the test is about.
/// </summary>
internal static class Flows
{
    /// <summary>A library, which needs no entry point.</summary>
    public static Setup Library { get; } = new() { Output = OutputKind.DynamicallyLinkedLibrary };

    /// <summary>The rule speaks at the marked places, and no rule of responses over time anywhere else.</summary>
    public static Task TriggersAsync(string id, string source, Setup? setup = null)
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return Verify<FlowAnalyzer, EmptyCodeFixProvider>.DiagnosticsAsync(source.Replace("[|", $"{{|{id}:", StringComparison.Ordinal), setup ?? Library);
    }

    /// <summary>All of them are silent.</summary>
    public static Task DoesNotTriggerAsync(string source, Setup? setup = null) =>
        Verify<FlowAnalyzer, EmptyCodeFixProvider>.SilentAsync(source, setup ?? Library);

    /// <summary>The usings of a web project, two types for content, and <paramref name="declarations"/> below.</summary>
    public static string Web(string declarations) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed record Order(int Id);

        {{declarations}}
        """;

    /// <summary>Actions of a controller.</summary>
    public static string Controller(string members) => Web(
        $$"""
        public sealed class OrdersController : Controller
        {
            {{members}}
        }
        """);

    /// <summary>The body of a handler that returns a result.</summary>
    public static string Handler(string statements) => Web(
        $$"""
        public static class Orders
        {
            public static IResult Handle(HttpContext context, HttpContext other, bool flag, int number)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>The body of a middleware, which writes to the response.</summary>
    public static string Middleware(string statements) => Web(
        $$"""
        public sealed class OrdersMiddleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context, HttpContext other, bool flag, int number)
            {
                {{statements}}
                await Task.Yield();
            }

            private Task Next(HttpContext context) => next(context);
        }
        """);
}
