using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Naming;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Options;

/// <summary>The options, from a configuration file to what a rule says.</summary>
public sealed class OptionsInRulesTests
{
    private const string Flagged =
        """
        using Microsoft.AspNetCore.Http;
        Results.StatusCode({|HSC1001:404|});
        Results.StatusCode({|HSC1001:503|});
        """;

    private const string AllowedFour =
        """
        using Microsoft.AspNetCore.Http;
        Results.StatusCode(404);
        Results.StatusCode({|HSC1001:503|});
        """;

    [Theory]
    [InlineData("200")]
    [InlineData("404, 5o3")]
    [InlineData("none")]
    public Task AllowedLiterals_WithoutTheCode_Triggers(string value) =>
        Verify.DiagnosticsAsync(Flagged, new Setup { EditorConfig = "status_analyzers.allowed_literals = " + value });

    [Theory]
    [InlineData("404")]
    [InlineData("400-404, 200")]
    public Task AllowedLiterals_WithTheCode_DoesNotTrigger(string value) =>
        Verify.DiagnosticsAsync(AllowedFour, new Setup { EditorConfig = "status_analyzers.allowed_literals = " + value });

    [Fact]
    public Task AllowedLiterals_InGlobalConfig_DoesNotTrigger() =>
        Verify.DiagnosticsAsync(AllowedFour, new Setup { GlobalConfig = "status_analyzers.allowed_literals = 404" });

    [Fact]
    public Task EditorConfig_BeatsGlobalConfig() => Verify.DiagnosticsAsync(AllowedFour, new Setup
    {
        EditorConfig = "status_analyzers.allowed_literals = 404",
        GlobalConfig = "status_analyzers.allowed_literals = 503",
    });

    [Fact]
    public Task SectionOfAnotherFile_DoesNotCount() => Verify.DiagnosticsAsync(Flagged, new Setup
    {
        EditorConfig = "[/0/Test1.cs]\nstatus_analyzers.allowed_literals = 404, 503",
        Sources =
        [
            """
            public static class Other
            {
                public static object Get() => Microsoft.AspNetCore.Http.Results.StatusCode(503);
            }
            """,
        ],
    });

    [Fact]
    public Task Inference_On_Triggers() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;

        static class Shop
        {
            static void Fail(HttpResponse response, int reason) => response.StatusCode = reason;

            static void Get(HttpResponse response) => Fail(response, {|HSC1001:404|});
        }
        """,
        new Setup { EditorConfig = "status_analyzers.inference = true", Output = OutputKind.DynamicallyLinkedLibrary });

    [Fact]
    public Task Inference_Off_DoesNotTrigger() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;

        static class Shop
        {
            static void Fail(HttpResponse response, int reason) => response.StatusCode = reason;

            static void Get(HttpResponse response) => Fail(response, 404);

            static void Put(HttpResponse response) => response.StatusCode = {|HSC1001:404|};
        }
        """,
        new Setup { EditorConfig = "status_analyzers.inference = false", Output = OutputKind.DynamicallyLinkedLibrary });

    [Theory]
    [InlineData("auto", "StatusCodes.Status410Gone")]
    [InlineData("StatusCodes", "StatusCodes.Status410Gone")]
    [InlineData("httpStatusCode", "HttpStatusCode.Gone")]
    [InlineData("System.Net.HttpStatusCode", "HttpStatusCode.Gone")]
    [InlineData("Shop.Codes", "Codes.Lost")]
    [InlineData("Shop.Outer+Answers", "Outer.Answers.Lost")]
    [InlineData("Shop.Missing", "StatusCodes.Status410Gone")]
    public Task Vocabulary_NamesTheNumber(string vocabulary, string expected)
    {
        var test = new CSharpAnalyzerTest<UseAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = Frameworks.Get(Frameworks.Default),
            TestCode =
                """
                namespace Shop
                {
                    static class Codes { public const int Lost = 410; }
                    static class Outer { public enum Answers { Lost = 410 } }
                    static class Program { static object Get() => Microsoft.AspNetCore.Http.Results.StatusCode({|#0:410|}); }
                }
                """,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nstatus_analyzers.vocabulary = " + vocabulary) } },
            ExpectedDiagnostics =
            {
                new DiagnosticResult(HSC1001NumberAsStatusCode.Descriptor).WithLocation(0).WithMessage($"Use {expected} instead of 410 (Gone)"),
            },
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
