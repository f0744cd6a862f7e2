using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>A file of endpoints costs no more than its size: four times as many, four times the time; sixteen times if it were quadratic.</summary>
public sealed class EndpointGrowthTests
{
    private const int Few = 400;
    private const int Many = 1_600;

    [Theory]
    [InlineData("app")]
    [InlineData("group")]
    public async Task FourTimesTheEndpoints_CostLessThanTenTimesTheTime(string builder)
    {
        var (few, many) = (await CompileAsync(Few, builder), await CompileAsync(Many, builder));

        // The first analysis compiles our own code.
        await FastestAsync(few);

        Assert.InRange(await FastestAsync(many) / await FastestAsync(few), 0, 10);
    }

    private static async Task<double> FastestAsync(CSharpCompilation compilation)
    {
        var fastest = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            // A compilation keeps what it has bound; a copy of it has bound nothing.
            var fresh = compilation.Clone();
            var watch = Stopwatch.StartNew();
            await Analysis.RunAsync(fresh, "a file of endpoints");
            fastest = Math.Min(fastest, watch.Elapsed.TotalMilliseconds);
        }

        return fastest;
    }

    private static Task<CSharpCompilation> CompileAsync(int endpoints, string builder)
    {
        var source = new StringBuilder(
            """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;

            public static class Shop
            {
                public static void Map(WebApplication app)
                {
                    var group = app.MapGroup("/shop").ProducesProblem(500);

            """);
        for (var i = 0; i < endpoints; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"{builder}.MapGet(\"/{i}\", Get{i}).Produces(200);\n");
        }

        source.Append("}\n");
        for (var i = 0; i < endpoints; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"private static IResult Get{i}(int id) => id == 0 ? Results.StatusCode(404) : Results.Ok({i});\n");
        }

        return Compilations.CreateAsync(source.Append("}\n").ToString());
    }
}
