using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6004Tests
{
    [Theory]
    [InlineData("{|HSC6004:statusCode / 200 == 1|}")]
    [InlineData("{|HSC6004:statusCode / 100 == 20|}")]
    [InlineData("{|HSC6004:statusCode / 100 != 200|}")]
    [InlineData("{|HSC6004:4 == statusCode / 10|}")]
    [InlineData("{|HSC6004:statusCode % 100 == 4|}")]
    [InlineData("other && {|HSC6004:(int)response.StatusCode / 400 == 1|}")]
    [InlineData("statusCode / 100 is {|HSC6004:20|} or 3")]
    [InlineData("statusCode % 100 is {|HSC6004:5|}")]
    [InlineData("(statusCode / 100) switch { {|HSC6004:40|} => true, _ => false }")]
    public Task NoClass_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("statusCode / 100 == 2")]
    [InlineData("statusCode / 100 == 0")]
    [InlineData("statusCode / 100 != 5")]
    [InlineData("statusCode / 100 is 4 or 5")]
    [InlineData("statusCode / 100 >= 4")]
    [InlineData("statusCode / 10 == 40")]
    [InlineData("statusCode % 100 == 0")]
    [InlineData("statusCode % 100 == 99")]
    [InlineData("statusCode / 2.5 == 200")]
    [InlineData("port / 100 == 80")]
    [InlineData("port % 100 == 4")]
    public Task ClassOrOtherNumber_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    private static string In(string condition) =>
        $$"""
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Holds(int statusCode, int port, bool other, HttpResponseMessage response) => {{condition}};
        }
        """;
}
