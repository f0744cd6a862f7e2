using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>Compares what all rules cost on little code with what they cost on much of the same kind.</summary>
internal static class Growth
{
    private const int Rounds = 8;

    /// <summary>
    /// How many times the time of <paramref name="few"/> the analysis of <paramref name="many"/> takes. The least of each
    /// counts, in turns, for other work only ever adds to it; no further turn is taken once the ratio is below <paramref name="bound"/>.
    /// </summary>
    public static async Task<double> RatioAsync(CSharpCompilation few, CSharpCompilation many, double bound)
    {
        // The first analysis compiles our own code.
        await TimeAsync(few);

        var (least, most) = (await TimeAsync(few), await TimeAsync(many));
        for (var round = 1; round < Rounds && most / least >= bound; round++)
        {
            least = Math.Min(least, await TimeAsync(few));
            most = Math.Min(most, await TimeAsync(many));
        }

        return most / least;
    }

    private static async Task<double> TimeAsync(CSharpCompilation compilation)
    {
        // A compilation keeps what it has bound; a copy of it has bound nothing.
        var fresh = compilation.Clone();
        var watch = Stopwatch.StartNew();
        await Analysis.RunAsync(fresh, "code of a certain length");
        return watch.Elapsed.TotalMilliseconds;
    }
}
