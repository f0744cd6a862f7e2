using StatusAnalyzers.Tests.Framework;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Contract.ContractAnalyzer, StatusAnalyzers.CodeFixes.Rules.Contract.MissingResponseCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Contract;

/// <summary>The twin tests of the rules about contracts: <c>[|NotFound()|]</c> marks a diagnostic of the rule that the test is about.</summary>
internal static class Endpoint
{
    /// <summary>The rule is reported at the marked places, and no other rule about contracts anywhere.</summary>
    public static Task TriggersAsync(string id, string source, Setup? setup = null)
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return Verify.DiagnosticsAsync(source.Replace("[|", $"{{|{id}:", StringComparison.Ordinal), setup ?? Places.Library);
    }

    /// <summary>No rule about contracts is reported.</summary>
    public static Task DoesNotTriggerAsync(string source, Setup? setup = null) => Verify.SilentAsync(source, setup ?? Places.Library);

    /// <summary>Members of an API controller.</summary>
    /// <param name="members">The actions.</param>
    /// <param name="attributes">The attributes of the controller.</param>
    public static string Controller(string members, string attributes = "[ApiController]") => Places.Web(
        $$"""
        public record Order(int Id);

        public sealed record BigOrder(int Id) : Order(Id);

        {{attributes}}
        public class Shop : ControllerBase
        {
            private readonly Order order = new(1);

            {{members}}
        }
        """);

    /// <summary>An action with a flag, a number and a text at hand.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="body">Its body, or its expression behind an arrow.</param>
    /// <param name="type">What it returns.</param>
    public static string Action(string attributes, string body, string type = "IActionResult") =>
        Controller($$"""{{attributes}} public {{type}} Run(bool flag, int code, string text) {{body}}""");

    /// <summary>Statements of a program that has an application.</summary>
    public static string Program(string statements) =>
        $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;

        var app = WebApplication.Create();
        {{statements}}

        public sealed record Order(int Id);

        public static class Mapping
        {
            public static void MapDefaults(this RouteGroupBuilder group) => group.ProducesProblem(404);
        }
        """;

    /// <summary>The setup of <see cref="Program"/>.</summary>
    public static Setup Console { get; } = new();
}
