namespace StatusAnalyzers.Benchmarks;

/// <summary>What is asked of a column of times.</summary>
internal static class Times
{
    /// <summary>The one in the middle; of an even number, the upper one.</summary>
    public static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
