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
    private const double Bound = 10;

    [Theory]
    [InlineData("app")]
    [InlineData("group")]
    public async Task FourTimesTheEndpoints_CostLessThanTenTimesTheTime(string builder)
    {
        var (few, many) = (await CompileAsync(Few, builder), await CompileAsync(Many, builder));

        Assert.InRange(await Growth.RatioAsync(few, many, Bound), 0, Bound);
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
