using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6008Tests
{
    [Theory]
    [InlineData("{|HSC6008:statusCode == 301 || statusCode == 302|}")]
    [InlineData("{|HSC6008:statusCode == 301 || statusCode == 302 || statusCode == 307|}")]
    [InlineData("{|HSC6008:statusCode != 301 && statusCode != 302 && statusCode != 303|}")]
    [InlineData("other || ({|HSC6008:statusCode == 404 || statusCode == 302 || statusCode == 303|})")]
    [InlineData("statusCode is {|HSC6008:301 or 302 or 303 or 308|}")]
    [InlineData("response.StatusCode is {|HSC6008:HttpStatusCode.Moved or HttpStatusCode.Redirect|}")]
    [InlineData("{|HSC6008:response.StatusCode == HttpStatusCode.Redirect || response.StatusCode == HttpStatusCode.RedirectKeepVerb || response.StatusCode == HttpStatusCode.RedirectMethod|}")]
    public Task OldRedirects_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("statusCode is 301 or 302 or 307 or 308")]
    [InlineData("statusCode == 301 || statusCode == 302 || statusCode >= 307")]
    [InlineData("statusCode == 302")]
    [InlineData("statusCode is 302 or 304")]
    [InlineData("statusCode is >= 300 and < 400")]
    [InlineData("statusCode is 301 or 302 || statusCode is 307 or 308")]
    [InlineData("statusCode == 301 || (other && statusCode == 302)")]
    [InlineData("port is 301 or 302")]
    public Task WholeOrNoList_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    [Fact]
    public Task ListOfWhatChangesTheMethod_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static void Follow(HttpRequestMessage request, int statusCode)
            {
                if (statusCode is 301 or 302 or 303)
                {
                    request.Method = HttpMethod.Get;
                }
            }

            public static bool ChangesMethod(int statusCode) => statusCode is 301 or 302 or 303;
        }
        """);

    [Fact]
    public Task OthersHandledBeside_DoesNotTrigger() => Verify.SilentAsync(
        """
        System.Console.WriteLine();

        public static class Client
        {
            public static string Describe(int statusCode) => statusCode switch
            {
                301 or 302 or 303 => "go there",
                307 or 308 => "go there in the same way",
                _ => "stay",
            };
        }
        """);

    private static string In(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Holds(int statusCode, int port, bool other, HttpResponseMessage response) => {{condition}};
        }
        """;
}
