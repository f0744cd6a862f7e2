using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Agreement;

/// <summary>The sources of the twin tests of HSC5001 to HSC5011, and how they are checked: <c>[|…|]</c> marks a diagnostic of the rule.</summary>
internal static class Agreeing
{
    /// <summary>A library, which needs no entry point.</summary>
    public static Setup Library { get; } = new() { Output = OutputKind.DynamicallyLinkedLibrary };

    /// <summary>The rule is reported at the marked places, and nothing anywhere else.</summary>
    public static Task TriggersAsync<TAnalyzer, TFix>(string id, string source, Setup? setup = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return Verify<TAnalyzer, TFix>.DiagnosticsAsync(source.Replace("[|", "{|" + id + ":", StringComparison.Ordinal), setup ?? Library);
    }

    /// <summary>The usings of a web project, and <paramref name="declarations"/> below.</summary>
    public static string Web(string declarations) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Authentication.Cookies;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Infrastructure;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        {{declarations}}
        """;

    /// <summary>Statements of a controller's action, which has an exception, a problem and plain values at hand.</summary>
    public static string Action(string statements) => Web(
        $$"""
        public sealed class ApiResponse(int statusCode = 200, string? message = null)
        {
            public int StatusCode { get; set; } = statusCode;
            public string? Message { get; set; } = message;
        }

        public sealed class Order { public int Status { get; set; } public string? Customer { get; set; } }

        public sealed class Fault { public int Status { get; set; } public string? Title { get; set; } public string? Text { get; set; } }

        public sealed class Shop(IHostEnvironment env, ILogger logger, bool showDetails, IConfig config) : Controller
        {
            public async Task<object?> Run(HttpContext context, HttpResponseMessage message, ProblemDetails problem, ProblemDetailsFactory factory, Exception ex, bool flag, int x, string text, Dictionary<int, string> map)
            {
                await Task.Yield();
                {{statements}}
            }
        }

        public interface IConfig { bool DebugMode { get; } string EnvironmentName { get; } }
        """);
}
