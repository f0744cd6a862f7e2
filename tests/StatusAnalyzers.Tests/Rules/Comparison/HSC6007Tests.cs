using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6007Tests
{
    [Theory]
    [InlineData("response.StatusCode == HttpStatusCode.Found || {|HSC6007:response.StatusCode == HttpStatusCode.Redirect|}")]
    [InlineData("response.StatusCode is HttpStatusCode.Moved or {|HSC6007:HttpStatusCode.MovedPermanently|}")]
    [InlineData("response.StatusCode != HttpStatusCode.Found && {|HSC6007:response.StatusCode != HttpStatusCode.Redirect|}")]
    [InlineData("response.StatusCode is not HttpStatusCode.Found and {|HSC6007:not HttpStatusCode.Redirect|}")]
    [InlineData("statusCode == 404 || other || statusCode == 410 || {|HSC6007:404 == statusCode|}")]
    [InlineData("(int)response.StatusCode == 302 || {|HSC6007:response.StatusCode == HttpStatusCode.Redirect|}")]
    [InlineData("response is { StatusCode: HttpStatusCode.Found or {|HSC6007:HttpStatusCode.Redirect|} }")]
    [InlineData("response.StatusCode switch { HttpStatusCode.SeeOther or {|HSC6007:HttpStatusCode.RedirectMethod|} => true, _ => false }")]
    public Task SameCode_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("response.StatusCode == HttpStatusCode.Found || response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("response.StatusCode is HttpStatusCode.Found or HttpStatusCode.Gone")]
    [InlineData("statusCode == 301 || second == 301")]
    [InlineData("(statusCode == 301 && other) || (statusCode == 301 && second == 1)")]
    [InlineData("statusCode == 301 || statusCode >= 400")]
    [InlineData("statusCode == 301 || (statusCode = second) == 1 || statusCode == 301")]
    [InlineData("port == 301 || port == 301")]
    public Task OtherCode_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    private static string In(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Holds(int statusCode, int second, int port, bool other, HttpResponseMessage response) => {{condition}};
        }
        """;
}
