using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Configuration;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Options;

namespace StatusAnalyzers.Tests.Rules.Configuration;

public sealed class HSC0001Tests
{
    private const string VocabularyAllowed =
        "allowed are auto, StatusCodes, HttpStatusCode, or the full name of a type that this compilation has, with constants from 100 to 599";

    private const string InferenceCannotBeYes = "'status_analyzers.inference' cannot be 'yes': allowed are true and false";

    private const string Types =
        """
        namespace Shop
        {
            public static class Codes { public const int Gone = 410; }
            public enum Answers { Gone = 410 }
            public static class Ports { public const int Web = 8080; public static readonly int Gone = 410; }
            public static class Outer { public static class Codes { public const int Gone = 410; } }
        }
        """;

    [Theory]
    [InlineData("Foo")]
    [InlineData("Shop.Codse")]
    [InlineData("shop.codes")]
    [InlineData("Shop.Ports")]
    [InlineData("Shop Codes")]
    public Task Vocabulary_WithoutCodes_Triggers(string value) => VerifyAsync(
        "[*.cs]\nstatus_analyzers.vocabulary = " + value,
        [$"'status_analyzers.vocabulary' cannot be '{value}': {VocabularyAllowed}"],
        [Types]);

    [Theory]
    [InlineData("auto")]
    [InlineData("statusCodes")]
    [InlineData("System.Net.HttpStatusCode")]
    [InlineData("Shop.Codes")]
    [InlineData("Shop.Answers")]
    [InlineData("Shop.Outer+Codes")]
    [InlineData("")]
    [InlineData("unset")]
    public Task Vocabulary_WithCodes_DoesNotTrigger(string value) =>
        VerifyAsync("[*.cs]\nstatus_analyzers.vocabulary = " + value, [], [Types]);

    // One .editorconfig serves web projects and plain libraries.
    [Theory]
    [InlineData("net10.0-library")]
    [InlineData("net48")]
    public Task StatusCodes_WithoutAspNetCore_DoesNotTrigger(string framework) =>
        VerifyAsync("[*.cs]\nstatus_analyzers.vocabulary = StatusCodes", [], framework: framework);

    [Theory]
    [InlineData("4o4", "'4o4'")]
    [InlineData("200, 599-500", "'200, 599-500', because of '599-500'")]
    [InlineData("0", "'0'")]
    [InlineData("200, 1000, x", "'200, 1000, x', because of '1000'")]
    public Task AllowedLiterals_Bad_Triggers(string value, string named) => VerifyAsync(
        "[*.cs]\nstatus_analyzers.allowed_literals = " + value,
        [$"'status_analyzers.allowed_literals' cannot be {named}: allowed are none, or a list of codes from 100 to 599 and ranges of them, separated by commas, such as 200, 404, 500-599"]);

    [Theory]
    [InlineData("status_members", "Code", "'Code'")]
    [InlineData("excluded_members", "Shop.Reply.Code, Shop.*", "'Shop.Reply.Code, Shop.*', because of 'Shop.*'")]
    public Task Members_Bad_Triggers(string name, string value, string named) => VerifyAsync(
        $"[*.cs]\nstatus_analyzers.{name} = {value}",
        [$"'status_analyzers.{name}' cannot be {named}: allowed are none, or a list of Namespace.Type.Member and Namespace.Type.Method(parameter), separated by commas"]);

    [Fact]
    public Task GoodValues_DoNotTrigger() => VerifyAsync(
        """
        [*.cs]
        status_analyzers.vocabulary = HttpStatusCode
        status_analyzers.allowed_literals = 200, 404, 500-599
        status_analyzers.status_members = Shop.Reply.Code, Shop.Reply.Parse(code), Shop.Reply.this[key]
        status_analyzers.excluded_members = none # a comment
        status_analyzers.inference = false ; another
        dotnet_diagnostic.HSC1001.severity = error
        other_analyzers.vocabulary = Foo
        """,
        []);

    [Fact]
    public Task ManyFiles_TriggerOnceForEachKeyAndValue() => VerifyAsync(
        """
        [*.cs]
        status_analyzers.inference = yes
        [/0/Test1.cs]
        status_analyzers.inference = no
        """,
        [
            "'status_analyzers.inference' cannot be 'no': allowed are true and false",
            InferenceCannotBeYes,
        ],
        ["class A;", "class B;", "class C;"]);

    [Fact]
    public Task BadValue_ThatNoFileSees_DoesNotTrigger() =>
        VerifyAsync("[*.cs]\nstatus_analyzers.inference = false\n[/other/*.cs]\nstatus_analyzers.inference = yes", []);

    [Fact]
    public Task GlobalConfig_Triggers() => VerifyAsync(
        "is_global = true\nstatus_analyzers.inference = yes",
        [InferenceCannotBeYes],
        ["class A;", "class B;"]);

    [Theory]
    [InlineData("vocabluary", "vocabulary")]
    [InlineData("Vocabulry", "vocabulary")]
    [InlineData("allowed_literal", "allowed_literals")]
    [InlineData("status-members", "status_members")]
    public Task MisspeltKey_Triggers(string misspelt, string meant) => VerifyAsync(
        $"[*.cs]\nstatus_analyzers.{misspelt} = auto",
        [$"'status_analyzers.{misspelt.ToLowerInvariant()}' is not an option: did you mean 'status_analyzers.{meant}'?"]);

    [Fact]
    public Task UnknownKey_TriggersWithAllKnownOnes() => VerifyAsync(
        "[*.cs]\nstatus_analyzers.colour = red",
        [
            "'status_analyzers.colour' is not an option: known are status_analyzers.vocabulary, status_analyzers.allowed_literals, "
            + "status_analyzers.allowed_codes, status_analyzers.status_members, status_analyzers.excluded_members, status_analyzers.inference",
        ]);

    [Fact]
    public Task KeyInAnyCase_DoesNotTrigger() => VerifyAsync("[*.cs]\nStatus_Analyzers.Vocabulary = auto", []);

    [Fact]
    public void HostWithoutListOfKeys_HasNoUnknownOnes()
    {
        var settings = new OptionSettings();
        settings.Add(new FakeOptions(new() { ["status_analyzers.colour"] = "red", ["status_analyzers.inference"] = "yes" }));
        Assert.Empty(settings.UnknownKeys);
        Assert.Equal(["yes"], settings.ValuesOf("status_analyzers.inference"));
    }

    [Fact]
    public Task GeneratedFile_DoesNotTrigger() =>
        VerifyAsync("[*.cs]\nstatus_analyzers.inference = yes", [], ["// <auto-generated/>\nclass A;"]);

    // A diagnostic without a location belongs to no file, so that no section can raise or lower it, as the page of the
    // rule says. That a .globalconfig can is the compiler's doing; the workspace of these tests does not read it.
    [Fact]
    public Task SeverityInEditorConfig_DoesNotHold() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.HSC0001.severity = error\nstatus_analyzers.inference = yes",
        [InferenceCannotBeYes]);

    [Fact]
    public Task NoneInEditorConfig_Holds() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.HSC0001.severity = none\nstatus_analyzers.inference = yes",
        []);

    private static Task VerifyAsync(string config, string[] messages, string[]? sources = null, string framework = Frameworks.Default)
    {
        var isGlobal = config.StartsWith("is_global", StringComparison.Ordinal);
        var test = new CSharpAnalyzerTest<OptionsAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = Frameworks.Get(framework),
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
            TestState =
            {
                AnalyzerConfigFiles = { isGlobal ? ("/.globalconfig", config) : ("/.editorconfig", "root = true\n" + config) },
            },
        };
        foreach (var source in sources ?? ["class A;"])
        {
            test.TestState.Sources.Add(source);
        }

        foreach (var message in messages)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(HSC0001InvalidOption.Descriptor).WithMessage(message));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
