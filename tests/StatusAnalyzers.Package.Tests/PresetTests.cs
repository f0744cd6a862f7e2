using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>One project, built in every mode: what the mode makes of a warning, a suggestion and a rule that is off.</summary>
public sealed class PresetTests(PresetTests.Built built) : IClassFixture<PresetTests.Built>
{
    // HSC1001 is a warning, HSC4003 a suggestion, HSC4006 off. A suggestion is not printed.
    [Theory]
    [InlineData("Default", "warning HSC1001")]
    [InlineData("None", "")]
    [InlineData("Recommended", "warning HSC1001, warning HSC4003")]
    [InlineData("strict", "error HSC1001, warning HSC4003")]
    [InlineData("All", "error HSC1001, warning HSC1006, warning HSC4003, warning HSC4006")]
    public async Task Mode_SetsTheSeverities(string mode, string expected) =>
        Assert.Equal(expected, In("Theirs", await built.Consumer.RebuildAsync($"-p:StatusAnalyzersMode={mode}")));

    [Fact]
    public void NoMode_ChangesNothing() => Assert.Equal("warning HSC1001", In("Theirs", built.Output));

    [Fact]
    public async Task WhatTheUserSets_Wins()
    {
        var output = await built.Consumer.RebuildAsync("-p:StatusAnalyzersMode=All");

        // By an .editorconfig for one folder, and by a .globalconfig for one rule.
        Assert.Equal("warning HSC1001, warning HSC1006", In("Own", output));
        Assert.DoesNotContain(output.Ours, diagnostic => diagnostic.Id == "HSC4005");
    }

    // The compiler asks for the rule before it asks for the category, in all files together. The page says so.
    [Fact]
    public async Task Category_DoesNotBeatARuleThatTheModeSets()
    {
        Assert.Equal("", In("Family", built.Output));

        Assert.Equal("error HSC1001, warning HSC4003", In("Family", await built.Consumer.RebuildAsync("-p:StatusAnalyzersMode=Strict")));
    }

    [Fact]
    public async Task UnknownMode_IsNamedWithWhatIsAllowed()
    {
        var output = (await built.Consumer.RebuildAsync("-p:StatusAnalyzersMode=Loud")).ShouldSucceed();

        var said = Assert.Single(output.Ours, diagnostic => diagnostic.Id == "HSC0003");
        Assert.Equal("StatusAnalyzersMode is 'Loud'; allowed are None, Default, Recommended, Strict and All. Every rule stays as it comes.", said.Message);
        Assert.Equal("warning HSC1001", In("Theirs", output));
    }

    private static string In(string directory, BuildOutput output) =>
        string.Join(", ", output.Ours
            .Where(diagnostic => diagnostic.Place.File.StartsWith(directory + "/", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}")
            .OrderBy(text => text[^"HSC0000".Length..], StringComparer.Ordinal));

    /// <summary>The project, restored and built once without a mode.</summary>
    public sealed class Built(PackedPackage package) : IAsyncLifetime
    {
        /// <summary>The project.</summary>
        internal Consumer Consumer { get; } = Add(Add(Add(Consumer.WebApplication(package, "Presets", "net10.0"), "Theirs"), "Own"), "Family")
            .Write("Family/.editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-StatusAnalyzers.Naming.severity = suggestion\n")
            .Write("Program.cs", "System.Console.WriteLine();")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.HSC4005.severity = none\n")
            .Write("Own/.editorconfig", "[*.cs]\ndotnet_diagnostic.HSC1001.severity = warning\ndotnet_diagnostic.HSC4003.severity = suggestion\ndotnet_diagnostic.HSC4006.severity = suggestion\n");

        /// <summary>What the first build printed.</summary>
        internal BuildOutput Output { get; private set; } = null!;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync() => Output = (await Consumer.BuildAsync()).ShouldSucceed();

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static Consumer Add(Consumer consumer, string directory) => consumer.Write(
            $"{directory}/Answers.cs",
            $$"""
            using Microsoft.AspNetCore.Http;

            namespace {{directory}};

            public static class Answers
            {
                public static IResult Missing() => Results.StatusCode(404);

                public static IResult Moved() => Results.StatusCode(StatusCodes.Status302Found);

                public static IResult Busy() => Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

                public static IResult Unknown() => Results.StatusCode(StatusCodes.Status401Unauthorized);
            }
            """);
    }
}
