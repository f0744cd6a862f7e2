using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Content.ContentCodeFixProvider>;
using VerifyContract = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Contract.ContractAnalyzer, StatusAnalyzers.CodeFixes.Rules.Content.DeclarationCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Codes;

/// <summary>
/// The twin tests of the rules about made and declared responses: source in, diagnostics out. <c>[|204|]</c> marks a diagnostic
/// of the rule that the test is about.
/// </summary>
internal static class Sending
{
    /// <summary>The rule is reported at the marked places of responses, and no other rule anywhere.</summary>
    public static Task TriggersAsync(string id, string source, Setup? setup = null) => Verify.DiagnosticsAsync(Mark(id, source), setup ?? Places.Library);

    /// <summary>The same for declared responses.</summary>
    public static Task DeclaredTriggersAsync(string id, string source, Setup? setup = null) => VerifyContract.DiagnosticsAsync(Mark(id, source), Declared(setup));

    /// <summary>No rule about responses is reported.</summary>
    public static Task DoesNotTriggerAsync(string source, Setup? setup = null) => Verify.SilentAsync(source, setup ?? Places.Library);

    /// <summary>No rule about declared responses is reported.</summary>
    public static Task DeclaredDoesNotTriggerAsync(string source, Setup? setup = null) => VerifyContract.SilentAsync(source, Declared(setup));

    /// <summary>A setup without the rules that compare what is declared with what is returned.</summary>
    public static Setup Declared(Setup? setup = null) => (setup ?? Places.Library) with
    {
        Disabled = [RuleIds.UndeclaredStatus, RuleIds.UnreturnedStatus, RuleIds.DeclaredTwice, RuleIds.DocumentedOtherwise, RuleIds.OtherSuccess],
    };

    /// <summary>Members of an MVC controller.</summary>
    public static string Controller(string members) => Places.Web(
        $$"""
        public sealed record Order(int Id);

        public sealed class Shop : Controller
        {
            private readonly Order order = new(1);

            {{members}}

            private Order Load() => order;
        }
        """);

    /// <summary>An action that returns one expression.</summary>
    public static string Action(string expression) => Controller($"public IActionResult Run(string text, bool flag, int code, HttpClient client) => {expression};");

    /// <summary>A minimal API handler that returns one expression.</summary>
    public static string Handler(string expression) => Places.Web(
        $$"""
        public static class Shop
        {
            public static IResult Run(string text, bool flag, int code, object order) => {{expression}};
        }
        """);

    /// <summary>Statements that have an HTTP context and a message at hand.</summary>
    public static string Statements(string statements) => Places.Web(
        $$"""
        public static class Shop
        {
            public static async Task Run(HttpContext context, HttpResponseMessage message, HttpListenerResponse listener, int code, bool flag)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """);

    /// <summary>Statements of a FastEndpoints endpoint that answers with a number.</summary>
    public static string FastEndpoint(string statements) =>
        $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using FastEndpoints;

        public sealed class Shop : EndpointWithoutRequest<int>
        {
            public override async Task HandleAsync(CancellationToken ct)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>The severities of all reports on <paramref name="source"/>, in a project that references xunit or in one that does not.</summary>
    public static async Task<ImmutableArray<DiagnosticSeverity>> SeveritiesAsync(string source, bool isTest) =>
        [.. (await ReportsAsync(source, isTest)).Select(diagnostic => diagnostic.Severity)];

    /// <summary>The ids of all reports on <paramref name="source"/>.</summary>
    public static async Task<ImmutableArray<string>> IdsAsync(string source) =>
        [.. (await ReportsAsync(source, isTest: false)).Select(diagnostic => diagnostic.Id)];

    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string source, bool isTest)
    {
        Compilation compilation = await Compilations.CreateAsync(source);
        return await Analysis.RunAsync(isTest ? compilation.AddReferences(Libraries.Get("xunit")) : compilation, source);
    }

    private static string Mark(string id, string source)
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return source.Replace("[|", $"{{|{id}:", StringComparison.Ordinal);
    }
}
