using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>A long list of conditions costs no more than its length: eight times as many, eight times the time; sixty-four times if it were quadratic.</summary>
public sealed class ConditionGrowthTests
{
    private const int Few = 200;
    private const int Many = 1_600;
    // What was quadratic took 43 to 55 times; a machine that is busy with other tests adds half to what is linear in a quiet one.
    private const double Bound = 32;

    [Theory]
    [InlineData("", "if (statusCode == {0} && response.IsSuccessStatusCode) {{ return \"{0}\"; }} else", "{ return \"\"; }")]
    [InlineData("", "if (statusCode >= {0} && statusCode < 600) {{ return \"{0}\"; }}", "return \"\";")]
    [InlineData("", "switch (statusCode) {{ case {0} when response.IsSuccessStatusCode && statusCode > {0}: return \"{0}\"; }}", "return \"\";")]
    [InlineData("return statusCode switch {", "{0} when response.IsSuccessStatusCode && statusCode > {0} => \"{0}\",", "_ => \"\" };")]
    public async Task EightTimesTheConditions_CostLessThanThirtyTwoTimesTheTime(string start, string condition, string end) =>
        Assert.InRange(await Growth.RatioAsync(await CompileAsync(start, condition, end, Few), await CompileAsync(start, condition, end, Many), Bound), 0, Bound);

    private static Task<CSharpCompilation> CompileAsync(string start, string condition, string end, int count)
    {
        var source = new StringBuilder("public static class Shop { public static string Name(System.Net.Http.HttpResponseMessage response, int statusCode) {\n").Append(start);
        for (var i = 0; i < count; i++)
        {
            source.AppendFormat(null, condition, 100 + (i % 400)).Append('\n');
        }

        return Compilations.CreateAsync(source.Append(end).Append("\n} }").ToString());
    }
}
