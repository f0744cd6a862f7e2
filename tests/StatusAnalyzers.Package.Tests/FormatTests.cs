using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary><c>dotnet format analyzers</c> with the packed fixes.</summary>
public sealed class FormatTests(PackedPackage package)
{
    // A fix that adds a using is where merging single fixes goes wrong: it leaves all but two places of a file.
    [Fact]
    public async Task TwentyPlacesInAFileWithoutUsings_AreCleanAfterOnePass()
    {
        var consumer = Consumer.WebApplication(package, "Formatted", "net10.0")
            .Write("Program.cs", "System.Console.WriteLine();\n")
            .Add("Answers.cs", Source(imports: "", "[|404|]"));

        var before = (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Equal(20, consumer.Places.Count);
        Assert.Equal(consumer.Places, before.Ours.Select(diagnostic => diagnostic.Place));

        (await consumer.FormatAsync("HSC1001")).ShouldSucceed();
        Assert.Equal(Source("using Microsoft.AspNetCore.Http;\n\n", "StatusCodes.Status404NotFound"), consumer.Read("Answers.cs"));

        var after = (await consumer.RebuildAsync("-warnaserror")).ShouldSucceed();
        Assert.Empty(after.Diagnostics);
    }

    private static string Source(string imports, string code) =>
        $$"""
        {{imports}}namespace Shop;

        public static class Answers
        {
        {{string.Join('\n', Enumerable.Range(1, 20).Select(i => $"    public static Microsoft.AspNetCore.Http.IResult Answer{i}() => Microsoft.AspNetCore.Http.Results.StatusCode({code});"))}}
        }

        """;
}
