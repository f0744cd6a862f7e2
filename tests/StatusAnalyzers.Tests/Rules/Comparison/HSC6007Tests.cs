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

    // Names of codes without the type's name, and beside nothing that speaks of status codes.
    [Theory]
    [InlineData("reply is Found or {|HSC6007:Redirect|}")]
    [InlineData("reply is H.Moved or {|HSC6007:H.MovedPermanently|}")]
    [InlineData("await AskAsync() is Found or {|HSC6007:Redirect|}")]
    [InlineData("reply switch { SeeOther or {|HSC6007:RedirectMethod|} => true, _ => false }")]
    public Task NameAlone_Triggers(string condition) => Verify.DiagnosticsAsync(
        $$"""
        using System.Threading.Tasks;
        using static System.Net.HttpStatusCode;
        using H = System.Net.HttpStatusCode;

        System.Console.WriteLine();

        public static class Client
        {
            private static Task<H> AskAsync() => Task.FromResult(OK);

            public static async Task<bool> HoldsAsync(H reply) { await Task.Yield(); return {{condition}}; }
        }
        """);

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
