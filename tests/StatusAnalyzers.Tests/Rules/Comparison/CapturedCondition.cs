namespace StatusAnalyzers.Tests.Rules.Comparison;

/// <summary>A program in which <c>Holds(…)</c> receives the text of its argument.</summary>
internal static class CapturedCondition
{
    /// <summary>The program with that condition about <c>response</c>.</summary>
    public static string In(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using System.Runtime.CompilerServices;

        System.Console.WriteLine();

        public static class Client
        {
            private static bool Holds(bool condition, [CallerArgumentExpression("condition")] string text = "") => condition || text == "";

            public static bool Ask(HttpResponseMessage response) => {{condition}};
        }
        """;
}
