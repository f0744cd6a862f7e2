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
            Output = await consumer.BuildAsync();
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static void Add(Consumer consumer, string directory, string setting) =>
            consumer
                .Write($"{directory}/.editorconfig", $"[*.cs]\n{setting}\n")
                .Write($"{directory}/Answers.cs",
                    $$"""
                    namespace {{directory}};

                    public static class Answers
                    {
                        public static Microsoft.AspNetCore.Http.IResult Missing() => Microsoft.AspNetCore.Http.Results.StatusCode(404);

                        public static Microsoft.AspNetCore.Http.IResult Busy() => Microsoft.AspNetCore.Http.Results.StatusCode(503);
                    }
                    """);
    }
}
