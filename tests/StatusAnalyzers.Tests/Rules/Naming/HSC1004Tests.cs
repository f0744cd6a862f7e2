using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.SuccessCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1004Tests
{
    [Theory]
    [InlineData("{|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode <= 299|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode is >= 200 and < 300|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode < 200 || (int)response.StatusCode > 299|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode / 100 == 2|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode / 100 is 2|}")]
    [InlineData("{|HSC1004:response.StatusCode >= HttpStatusCode.OK && response.StatusCode < HttpStatusCode.MultipleChoices|}")]
    [InlineData("other && ({|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|})")]
    [InlineData("other && ({|HSC1004:response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices|})")]
    public Task SuccessRange_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("response.IsSuccessStatusCode")]
    [InlineData("(int)response.StatusCode >= 200 && (int)response.StatusCode < 400")]
    [InlineData("(int)response.StatusCode is >= 200 and <= 206")]
    [InlineData("(int)response.StatusCode < 400")]
    [InlineData("(int)response.StatusCode >= 200 && (int)second.StatusCode < 300")]
    [InlineData("(int)response.StatusCode >= 200 && other && (int)response.StatusCode < 300")]
    [InlineData("(int?)response?.StatusCode is >= 200 and < 300")]
    [InlineData("response is { StatusCode: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices }")]
    [InlineData("(int)response.StatusCode is (>= 200 and < 300) or 304")]
    [InlineData("statusCode >= 200 && statusCode < 300")]
    [InlineData("error.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices")]
    public Task OtherRange_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    [Fact]
    public Task Ranges_BecomeThePropertyInOnePass() => Verify.FixAsync(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool First(HttpResponseMessage response) => {|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|};

            public static bool Second(HttpResponseMessage response) => {|HSC1004:(int)response.StatusCode < 200 || (int)response.StatusCode > 299|};

            public static bool Third(HttpResponseMessage response) => !({|HSC1004:(int)response.StatusCode is >= 200 and <= 299|});

            public static bool Fourth(HttpResponseMessage response) => {|HSC1004:(int)response.StatusCode is not (>= 200 and <= 299)|}; // failed

            public static async Task<bool> Fifth(Task<HttpResponseMessage> response) => {|HSC1004:(int)(await response).StatusCode / 100 == 2|};
        }
        """,
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool First(HttpResponseMessage response) => response.IsSuccessStatusCode;

            public static bool Second(HttpResponseMessage response) => !response.IsSuccessStatusCode;

            public static bool Third(HttpResponseMessage response) => !response.IsSuccessStatusCode;

            public static bool Fourth(HttpResponseMessage response) => !response.IsSuccessStatusCode; // failed

            public static async Task<bool> Fifth(Task<HttpResponseMessage> response) => (await response).IsSuccessStatusCode;
        }
        """);

    private static string In(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Holds(int statusCode, bool other, HttpResponseMessage response, HttpResponseMessage second, HttpRequestException error) => {{condition}};
        }
        """;
}
