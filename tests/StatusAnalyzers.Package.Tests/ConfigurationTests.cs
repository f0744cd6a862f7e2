using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>One project with a directory per <c>.editorconfig</c>: what a user sets is what the build does.</summary>
public sealed class ConfigurationTests(ConfigurationTests.Built built) : IClassFixture<ConfigurationTests.Built>
{
    [Fact]
    public void Nothing_IsAWarning() => Assert.Equal(["warning 404", "warning 503"], In("Default"));

    [Fact]
    public void SeverityError_FailsTheBuild()
    {
        built.Output.ShouldFail();

        Assert.Equal(["error 404", "error 503"], In("Error"));
    }

    [Fact]
    public void SeverityNone_IsSilent() => Assert.Empty(In("None"));

    [Fact]
    public void SeverityOfTheCategory_Applies() => Assert.Equal(["error 404", "error 503"], In("Category"));

    [Fact]
    public void AllowedLiteral_IsSilent() => Assert.Equal(["warning 503"], In("Allowed"));

    // Each option, for the files of one directory: what it changes, beside what it leaves.
    [Theory]
    [InlineData("Vocabulary", "HttpStatusCode.NotFound instead of 404", "HttpStatusCode.ServiceUnavailable instead of 503")]
    [InlineData("AllowedCodes", "430")]
    [InlineData("StatusMembers", "404")]
    [InlineData("ExcludedMembers", "503")]
    [InlineData("Inference", "503")]
    [InlineData("NoOption", "404", "503")]
    public void Option_CountsForItsFiles(string directory, params string[] expected)
    {
        var messages = OursIn(directory).Select(diagnostic => diagnostic.Message).ToList();

        Assert.Equal(expected.Length, messages.Count);
        Assert.All(expected.Zip(messages), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    // By the .globalconfig of the project, except where an .editorconfig says otherwise.
    [Fact]
    public void Option_CountsForAllFiles()
    {
        Assert.DoesNotContain(OursIn("Globally"), diagnostic => diagnostic.Message.Contains("502", StringComparison.Ordinal));
        Assert.Contains(OursIn("Locally"), diagnostic => diagnostic.Message.Contains("502", StringComparison.Ordinal));
    }

    private IEnumerable<BuildDiagnostic> OursIn(string directory)
    {
        built.Output.ShouldFail();
        return built.Output.Ours.Where(diagnostic => diagnostic.Place.File.StartsWith(directory + "/", StringComparison.Ordinal)).OrderBy(diagnostic => diagnostic.Place.Line);
    }

    private IEnumerable<string> In(string directory)
    {
        built.Output.ShouldFail();
        return built.Output.Ours
            .Where(diagnostic => diagnostic.Place.File.StartsWith(directory + "/", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Severity} {(diagnostic.Message.Contains("404", StringComparison.Ordinal) ? 404 : 503)}");
    }

    /// <summary>The project, built once.</summary>
    public sealed class Built(PackedPackage package) : IAsyncLifetime
    {
        /// <summary>What the build printed.</summary>
        internal BuildOutput Output { get; private set; } = null!;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            var consumer = Consumer.WebApplication(package, "Configured", "net10.0").Write("Program.cs", "System.Console.WriteLine();");
            Add(consumer, "Default", "");
            Add(consumer, "Error", "dotnet_diagnostic.HSC1001.severity = error");
            Add(consumer, "None", "dotnet_diagnostic.HSC1001.severity = none");
            Add(consumer, "Category", "dotnet_analyzer_diagnostic.category-StatusAnalyzers.Naming.severity = error");
            Add(consumer, "Allowed", "status_analyzers.allowed_literals = 404");
            Add(consumer, "Vocabulary", "status_analyzers.vocabulary = HttpStatusCode");
            Add(consumer, "AllowedCodes", "status_analyzers.allowed_codes = 420\ndotnet_diagnostic.HSC2002.severity = warning", "public static IResult Slow() => Results.StatusCode(420);", "public static IResult Odd() => Results.StatusCode(430);");
            Add(consumer, "StatusMembers", "status_analyzers.status_members = StatusMembers.Answers.Reason", "public static int Reason { get; set; }", "public static void Fail() => Reason = 404;");
            Add(consumer, "ExcludedMembers", "status_analyzers.excluded_members = ExcludedMembers.Answers.Reply(statusCode)", "public static void Reply(int statusCode) { }", "public static void Fail() => Reply(404);", "public static IResult Busy() => Results.StatusCode(503);");
            Add(consumer, "Inference", "status_analyzers.inference = false", Inferred);
            Add(consumer, "NoOption", "", Inferred);
            consumer.Write(".globalconfig", "is_global = true\nstatus_analyzers.allowed_literals = 502\n");
            Add(consumer, "Globally", "", Proxy);
            Add(consumer, "Locally", "status_analyzers.allowed_literals = 404", Proxy);
            Output = await consumer.BuildAsync();
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static readonly string[] Plain = ["public static IResult Missing() => Results.StatusCode(404);", "public static IResult Busy() => Results.StatusCode(503);"];

        // The number reaches the status by the parameter of a helper.
        private static readonly string[] Inferred =
        [
            "public static IResult Missing() => Send(404);",
            "public static IResult Busy() => Results.StatusCode(503);",
            "private static IResult Send(int number) => Results.StatusCode(number);",
        ];

        private static readonly string[] Proxy = ["public static IResult Missing() => Results.StatusCode(404);", "public static IResult Bad() => Results.StatusCode(502);"];

        private static void Add(Consumer consumer, string directory, string setting, params string[] members) =>
            consumer
                .Write($"{directory}/.editorconfig", $"[*.cs]\n{setting}\n")
                .Write($"{directory}/Answers.cs",
                    $$"""
                    using Microsoft.AspNetCore.Http;

                    namespace {{directory}};

                    public static class Answers
                    {
                        {{string.Join('\n', members.Length > 0 ? members : Plain)}}
                    }
                    """);
    }
}
