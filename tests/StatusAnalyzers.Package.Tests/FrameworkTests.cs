using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>Projects for every framework that is supported: each gets the names that it has.</summary>
public sealed class FrameworkTests(PackedPackage package)
{
    [Fact]
    public async Task WebApplication_GetsStatusCodes()
    {
        var consumer = Consumer.WebApplication(package, "WebForAll", "net8.0", "net9.0", "net10.0")
            .Add("Program.cs",
                """
                using Microsoft.AspNetCore.Builder;
                using Microsoft.AspNetCore.Http;

                var app = WebApplication.Create(args);
                app.MapGet("/", () => Results.StatusCode([|404|]));
                app.Run();
                """);

        AssertWarned(await consumer.BuildAsync(), consumer, "Use StatusCodes.Status404NotFound instead of 404 (Not Found)", "net10.0", "net8.0", "net9.0");
    }

    // Two frameworks are two projects with the same file: a fix that is applied to each must not be applied twice.
    [Fact]
    public async Task ClassLibrary_GetsHttpStatusCode()
    {
        var consumer = Consumer.ClassLibrary(package, "LibraryForAll", "netstandard2.0", "net48").Add("Reply.cs", Reply("", "[|404|]"));

        AssertWarned(await consumer.BuildAsync(), consumer, "Use HttpStatusCode.NotFound instead of 404 (Not Found)", "net48", "netstandard2.0");

        (await consumer.FormatAsync("HSC1001")).ShouldSucceed();
        Assert.Equal(Reply("using System.Net;\n\n", "(int)HttpStatusCode.NotFound"), consumer.Read("Reply.cs"));
    }

    // What one framework has no name for stays a number in all: the file is the same.
    [Fact]
    public async Task ProjectForOldAndNew_GetsTheNamesOfBoth()
    {
        var consumer = Consumer.ClassLibrary(package, "LibraryForOldAndNew", "netstandard2.0", "net10.0")
            .Add("Reply.cs", Reply("", "[|404|]"))
            .Add("Retry.cs", "public sealed class Retry { public int StatusCode { get; } = 429; }");

        AssertWarned(await consumer.BuildAsync(), consumer, "Use HttpStatusCode.NotFound instead of 404 (Not Found)", "net10.0", "netstandard2.0");
    }

    private static string Reply(string imports, string code) =>
        $$"""
        {{imports}}public sealed class Reply
        {
            public int StatusCode { get; set; }

            public void Miss()
            {
                StatusCode = {{code}};
            }
        }

        """;

    private static void AssertWarned(BuildOutput output, Consumer consumer, string message, params string[] frameworks)
    {
        output.ShouldSucceed();
        var place = Assert.Single(consumer.Places);

        Assert.Equal(
            frameworks.Select(framework => new BuildDiagnostic(place, "warning", "HSC1001", message, framework)),
            output.Diagnostics.OrderBy(diagnostic => diagnostic.Framework, StringComparer.Ordinal));
    }
}
