using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>Ways to keep a project that change how the package gets into it, or what of it is seen.</summary>
public sealed class HostTests(PackedPackage package)
{
    private static readonly string[] Written = ["Answers.cs", "Missing.razor", "Pages/Index.cshtml"];

    private const string Answers =
        """
        using Microsoft.AspNetCore.Http;

        namespace Shop
        {
            public static class Answers
            {
                public static IResult Missing() => Results.StatusCode([|404|]);

                public static IResult Busy() => Results.StatusCode(503);
            }
        }
        """;

    // Versions in one file, a lock file that the second restore must obey, and a suppression file as Visual Studio writes it.
    [Fact]
    public async Task CentralVersionsLockFileAndSuppressionFile_AreObeyed()
    {
        var consumer = Consumer.WebApplication(package, "Kept", "net10.0")
            .Add("Answers.cs", Answers)
            .Write("Program.cs", "System.Console.WriteLine();")
            .Write("Directory.Build.props", "<Project><PropertyGroup><RestorePackagesWithLockFile>true</RestorePackagesWithLockFile></PropertyGroup></Project>")
            .Write("GlobalSuppressions.cs",
                """
                using System.Diagnostics.CodeAnalysis;

                [assembly: SuppressMessage("StatusAnalyzers.Naming", "HSC1001", Justification = "Goes in June.", Scope = "member", Target = "~M:Shop.Answers.Busy~Microsoft.AspNetCore.Http.IResult")]
                """);
        consumer
            .Write("Directory.Packages.props", $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include=\"StatusAnalyzers\" Version=\"{package.Version}\" /></ItemGroup></Project>")
            .Write("Kept.csproj", consumer.Read("Kept.csproj").Replace($" Version=\"{package.Version}\"", "", StringComparison.Ordinal));

        var output = (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Equal(consumer.Places, output.Ours.Select(diagnostic => diagnostic.Place));
        Assert.Contains("StatusAnalyzers", consumer.Read("packages.lock.json"), StringComparison.Ordinal);

        (await consumer.BuildAsync("--no-incremental", "-p:RestoreLockedMode=true")).ShouldSucceed();
    }

    // What the Razor compiler makes is generated code. Nobody could fix a diagnostic there.
    [Fact]
    public async Task RazorAndBlazor_HaveNoDiagnosticInGeneratedCode()
    {
        var consumer = Consumer.WebApplication(package, "Pages", "net10.0")
            // The scripts of Blazor are a package of their own, and the test has no feed for it.
            .Write("Directory.Build.props", "<Project><PropertyGroup><RequiresAspNetWebAssets>false</RequiresAspNetWebAssets></PropertyGroup></Project>")
            .Write("Program.cs", "System.Console.WriteLine();")
            .Add("Answers.cs", Answers.Replace("(503)", "([|503|])", StringComparison.Ordinal))
            .Write("Missing.razor", "@using Microsoft.AspNetCore.Http\n<p>@Answer()</p>\n@code {\n    private IResult Answer() => Results.StatusCode(404);\n}\n")
            .Write("Pages/Index.cshtml", "@page\n@using Microsoft.AspNetCore.Http\n@{\n    HttpContext.Response.StatusCode = 404;\n    IResult Answer() => Results.StatusCode(503);\n}\n@Answer()\n");

        var output = (await consumer.BuildAsync()).ShouldSucceed();

        Assert.Equal(consumer.Places, output.Ours.Where(diagnostic => diagnostic.Place.File.EndsWith(".cs", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Place));
        Assert.All(output.Ours, diagnostic => Assert.Contains(diagnostic.Place.File, Written));
    }
}
