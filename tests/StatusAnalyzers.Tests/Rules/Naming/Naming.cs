using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>
/// The twin tests of HSC1001 and HSC1002: source in, diagnostics out. <c>[|404|]</c> marks a diagnostic of the rule
/// that the test is about.
/// </summary>
internal static class Naming
{
    /// <summary>A library, which needs no entry point.</summary>
    public static Setup Library { get; } = new() { Output = OutputKind.DynamicallyLinkedLibrary };

    /// <summary>HSC1001 is reported at the marked places, and nothing anywhere else.</summary>
    public static Task TriggersAsync(string source, Setup? setup = null) => MarkedAsync(RuleIds.NumberAsStatusCode, source, setup);

    /// <summary>HSC1002 is reported at the marked places, and nothing anywhere else.</summary>
    public static Task TriggersInTestAsync(string source, Setup? setup = null) => MarkedAsync(RuleIds.NumberAsStatusCodeInTest, source, setup);

    /// <summary>Neither is reported.</summary>
    public static Task DoesNotTriggerAsync(string source, Setup? setup = null) => Verify.SilentAsync(source, setup ?? Library);

    /// <summary>The usings of a web project, and <paramref name="declarations"/> below.</summary>
    public static string Web(string declarations) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        {{declarations}}
        """;

    /// <summary>Statements of a controller's action, which has a response, a problem and plain values at hand.</summary>
    public static string Action(string statements) => Web(
        $$"""
        public sealed class Shop : ControllerBase
        {
            public async Task<object?> Run(HttpResponseMessage r, HttpResponseMessage? maybe, HttpStatusCode? nullable, ProblemDetails problem, bool flag, int x, string text)
            {
                {{statements}}
                return null;
            }
        }
        """);

    private static Task MarkedAsync(string id, string source, Setup? setup)
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return Verify.DiagnosticsAsync(source.Replace("[|", $"{{|{id}:", StringComparison.Ordinal), setup ?? Library);
    }
}
