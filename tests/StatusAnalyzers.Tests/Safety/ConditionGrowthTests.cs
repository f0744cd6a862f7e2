using System.Diagnostics;
using System.Text;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>A long list of conditions costs no more than its length: eight times as many, eight times the time; sixty-four times if it were quadratic.</summary>
public sealed class ConditionGrowthTests
{
    private const int Few = 150;
    private const int Many = 1_200;

    [Theory]
    [InlineData("if (statusCode == {0} && response.IsSuccessStatusCode) {{ return \"{0}\"; }} else", "{ return \"\"; }")]
    [InlineData("if (statusCode >= {0} && statusCode < 600) {{ return \"{0}\"; }}", "return \"\";")]
    [InlineData("switch (statusCode) {{ case {0} when response.IsSuccessStatusCode && statusCode > {0}: return \"{0}\"; }}", "return \"\";")]
    public async Task EightTimesTheConditions_CostLessThanTwentyFourTimesTheTime(string condition, string end)
    {
        // The first analysis compiles our own code.
        await FastestAsync(condition, end, Few);

        Assert.InRange(await FastestAsync(condition, end, Many) / await FastestAsync(condition, end, Few), 0, 24);
    }

    [Fact]
    public async Task EightTimesTheArms_CostLessThanTwentyFourTimesTheTime()
    {
        const string Arm = "{0} when response.IsSuccessStatusCode && statusCode > {0} => \"{0}\",";
        await FastestAsync(Arm, Few);

        Assert.InRange(await FastestAsync(Arm, Many) / await FastestAsync(Arm, Few), 0, 24);
    }

    private static Task<double> FastestAsync(string arm, int count) =>
        FastestAsync("return statusCode switch {" + Repeat(arm, count) + " _ => \"\" };");

    private static Task<double> FastestAsync(string condition, string end, int count) => FastestAsync(Repeat(condition, count) + end);

    private static string Repeat(string text, int count)
    {
        var repeated = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            repeated.AppendFormat(null, text, 100 + (i % 400)).Append('\n');
        }

        return repeated.ToString();
    }

    private static async Task<double> FastestAsync(string body)
    {
        var compilation = await Compilations.CreateAsync(
            "public static class Shop { public static string Name(System.Net.Http.HttpResponseMessage response, int statusCode) {\n" + body + "\n} }");
        var fastest = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            // A compilation keeps what it has bound; a copy of it has bound nothing.
            var fresh = compilation.Clone();
            var watch = Stopwatch.StartNew();
            await Analysis.RunAsync(fresh, "a list of conditions");
            fastest = Math.Min(fastest, watch.Elapsed.TotalMilliseconds);
        }

        return fastest;
    }
}
