using System.Text.Json;
using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>A web application that took the package today: what its build says.</summary>
public sealed class WebConsumerTests(WebConsumerTests.Built built) : IClassFixture<WebConsumerTests.Built>
{
    [Fact]
    public void Build_ShowsTheWarningsAtTheirPlaces()
    {
        built.Output.ShouldSucceed();

        Assert.Equal(built.Consumer.Places, built.Output.Ours.Select(diagnostic => diagnostic.Place));
        Assert.All(built.Output.Ours, diagnostic => Assert.Equal(("warning", "HSC1001"), (diagnostic.Severity, diagnostic.Id)));
    }

    [Fact]
    public void Build_NamesTheConstantAndTheMeaning() =>
        Assert.Equal(
            [
                "Use StatusCodes.Status404NotFound instead of 404 (Not Found)",
                "Use StatusCodes.Status503ServiceUnavailable instead of 503 (Service Unavailable)",
                "Use StatusCodes.Status404NotFound instead of 404 (Not Found)",
            ],
            built.Output.Ours.Select(diagnostic => diagnostic.Message));

    [Fact]
    public void ErrorLog_HoldsTheWarningsWithHelpLinks()
    {
        using var log = JsonDocument.Parse(built.Consumer.Read("out.sarif"));
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var ours = run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").ValueEquals("HSC1001")).ToArray();
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("id").ValueEquals("HSC1001"));

        Assert.Equal(built.Consumer.Places, ours.Select(PlaceOf).OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line));
        Assert.All(ours, result => Assert.Equal("warning", result.GetProperty("level").GetString()));
        Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out _));
    }

    [Fact]
    public async Task WarningsAsErrors_FailTheBuild()
    {
        var output = (await built.Consumer.RebuildAsync("-warnaserror:HSC1001")).ShouldFail();

        Assert.Equal(built.Consumer.Places, output.Ours.Select(diagnostic => diagnostic.Place));
        Assert.All(output.Ours, diagnostic => Assert.Equal("error", diagnostic.Severity));
    }

    [Fact]
    public async Task OldCompiler_IsToldWhatToInstallInsteadOfRunningARule()
    {
        var output = (await built.Consumer.RebuildAsync("-p:CompilerApiVersion=roslyn4.7")).ShouldSucceed();

        var said = Assert.Single(output.Ours);
        Assert.Equal(("warning", "HSC0002"), (said.Severity, said.Id));
        Assert.StartsWith("StatusAnalyzers needs the .NET SDK 8.0.100 / Visual Studio 17.8 or later", said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("roslyn3.11", true)]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.14", false)]
    public async Task Compiler_IsJudgedByItsVersion(string version, bool isTooOld)
    {
        var output = (await built.Consumer.BuildAsync("--no-restore", "-t:StatusAnalyzersCheckCompiler", $"-p:CompilerApiVersion={version}")).ShouldSucceed();

        Assert.Equal(isTooOld, output.Text.Contains("HSC0002", StringComparison.Ordinal));
    }

    private static Place PlaceOf(JsonElement result)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        return new Place(
            Path.GetFileName(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32());
    }

    /// <summary>The application, built once.</summary>
    public sealed class Built(PackedPackage package) : IAsyncLifetime
    {
        /// <summary>The application.</summary>
        internal Consumer Consumer { get; } = Consumer.WebApplication(package, "Web", "net10.0")
            .Add("Program.cs",
                """
                using Microsoft.AspNetCore.Builder;
                using Microsoft.AspNetCore.Http;

                var app = WebApplication.Create(args);
                app.MapGet("/orders/{id}", (int id) => id > 404 ? Results.StatusCode([|404|]) : Results.Ok(id));
                app.Use(async (context, next) =>
                {
                    context.Response.StatusCode = [|503|];
                    await next(context);
                });
                app.Run();
                """)
            .Add("ShopController.cs",
                """
                using Microsoft.AspNetCore.Mvc;

                public sealed class ShopController : ControllerBase
                {
                    public IActionResult Get() => StatusCode([|404|]);
                }
                """);

        /// <summary>What its first build printed.</summary>
        internal BuildOutput Output { get; private set; } = null!;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync() => Output = await Consumer.BuildAsync("-p:ErrorLog=out.sarif%2Cversion=2.1");

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
