using Microsoft.CodeAnalysis;
using StatusAnalyzers.CodeFixes.Rules.Comparison;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, StatusAnalyzers.CodeFixes.Rules.Comparison.TextCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6005Tests
{
    [Theory]
    [InlineData("""{|HSC6005:response.StatusCode.ToString() == "200"|}""")]
    [InlineData("""{|HSC6005:"Bad Request" != response.StatusCode.ToString()|}""")]
    [InlineData("""{|HSC6005:response.StatusCode.ToString() == "ok"|}""")]
    [InlineData("""{|HSC6005:response.StatusCode.ToString() == "Redirect"|}""")]
    [InlineData("""{|HSC6005:response.StatusCode.ToString() == "OK"|}""")]
    [InlineData("""{|HSC6005:response?.StatusCode.ToString() == "404"|}""")]
    [InlineData("""{|HSC6005:response.StatusCode.ToString().Equals("ok", StringComparison.OrdinalIgnoreCase)|}""")]
    [InlineData("""{|HSC6005:"500".Equals(response.StatusCode.ToString())|}""")]
    [InlineData("""{|HSC6005:string.Equals(response.StatusCode.ToString(), "500", StringComparison.Ordinal)|}""")]
    [InlineData("""response.StatusCode.ToString() is {|HSC6005:"200"|} or {|HSC6005:"201"|}""")]
    [InlineData("""response.StatusCode.ToString() is not {|HSC6005:"200"|}""")]
    [InlineData("""response.StatusCode.ToString() switch { {|HSC6005:"200"|} => true, _ => false }""")]
    [InlineData("""{|HSC6005:maybe.ToString() == "204"|}""")]
    public Task Text_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    // Nothing in the file itself speaks of status codes.
    [Fact]
    public Task PropertyOfAnotherFile_Triggers() => Verify.DiagnosticsAsync(
        """
        System.Console.WriteLine();

        public static class Client
        {
            public static bool Holds(Reply reply) => {|HSC6005:reply.Code.ToString() == "200"|};
        }
        """,
        new Setup { Sources = ["public record Reply(System.Net.HttpStatusCode Code);"] });

    [Theory]
    [InlineData("""response.StatusCode.ToString("D") == "200" """)]
    [InlineData("""((int)response.StatusCode).ToString() == "200" """)]
    [InlineData("""response.StatusCode.ToString() == "418" """)]
    [InlineData("""response.StatusCode.ToString() == text""")]
    [InlineData("""response.StatusCode.ToString() == "" """)]
    [InlineData("""text == "200" """)]
    [InlineData("""response.StatusCode == HttpStatusCode.OK""")]
    [InlineData("""Log(response.StatusCode.ToString())""")]
    [InlineData("""DayOfWeek.Friday.ToString() == "200" """)]
    public Task OtherText_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    [Theory]
    [InlineData("200", DiagnosticSeverity.Warning, "never")]
    [InlineData("Bad Request", DiagnosticSeverity.Warning, "never")]
    [InlineData("Moved", DiagnosticSeverity.Warning, "some versions")]
    [InlineData("MovedPermanently", DiagnosticSeverity.Warning, "some versions")]
    [InlineData("OK", DiagnosticSeverity.Info, "misspelt")]
    public async Task Severity_IsThatOfTheConsequence(string text, DiagnosticSeverity severity, string verdict)
    {
        var source = In($"response.StatusCode.ToString() == \"{text}\"");
        var diagnostic = Assert.Single(await Analysis.RunAsync(await Compilations.CreateAsync(source), source));
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Contains(verdict, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // What never matched and what did are fixed apart: only the one changes what the program does.
    [Fact]
    public Task TextsThatMatch_BecomeCodesInOnePass() => Verify.FixAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsFine(HttpResponseMessage response) => {|HSC6005:response.StatusCode.ToString() == "200"|};

            public static bool IsTaken(HttpResponseMessage? response) => {|HSC6005:response?.StatusCode.ToString() != "Accepted"|};

            public static bool IsGone(HttpResponseMessage response) => {|HSC6005:"Gone" == response.StatusCode.ToString()|}; // often

            public static bool IsMade(HttpResponseMessage response) => ({|HSC6005:response.StatusCode.ToString() == "Created"|});
        }
        """,
        """
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsFine(HttpResponseMessage response) => {|HSC6005:response.StatusCode.ToString() == "200"|};

            public static bool IsTaken(HttpResponseMessage? response) => response?.StatusCode != HttpStatusCode.Accepted;

            public static bool IsGone(HttpResponseMessage response) => HttpStatusCode.Gone == response.StatusCode; // often

            public static bool IsMade(HttpResponseMessage response) => (response.StatusCode == HttpStatusCode.Created);
        }
        """,
        new Setup { FixKey = TextCodeFixProvider.CompareCodesKey });

    [Fact]
    public Task TextsThatNeverMatch_BecomeCodesInOnePass() => Verify.FixAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsFine(HttpResponseMessage response) => {|HSC6005:response.StatusCode.ToString() == "200"|};

            public static bool IsLost(HttpResponseMessage response) => {|HSC6005:"Not Found" == response.StatusCode.ToString()|}; // often

            public static bool IsMoved(HttpResponseMessage? response) => {|HSC6005:response?.StatusCode.ToString() != "Moved"|};

            public static bool IsMade(HttpResponseMessage response) => ({|HSC6005:response.StatusCode.ToString() == "Created"|});
        }
        """,
        """
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsFine(HttpResponseMessage response) => response.StatusCode == HttpStatusCode.OK;

            public static bool IsLost(HttpResponseMessage response) => HttpStatusCode.NotFound == response.StatusCode; // often

            public static bool IsMoved(HttpResponseMessage? response) => response?.StatusCode != HttpStatusCode.Moved;

            public static bool IsMade(HttpResponseMessage response) => ({|HSC6005:response.StatusCode.ToString() == "Created"|});
        }
        """,
        new Setup { FixKey = TextCodeFixProvider.MatchOtherCodesKey });

    [Fact]
    public Task Label_Triggers() => Verify.DiagnosticsAsync(In(
        """
        true;

            public static bool Switches(HttpResponseMessage response)
            {
                switch (response.StatusCode.ToString())
                {
                    case {|HSC6005:"404"|}:
                    case {|HSC6005:"500"|} when response.Version.Major > 1:
                        return true;
                    case {|HSC6005:"OK"|}:
                    default:
                        return false;
                }
            }

            public static bool Last() => true
        """));

    private static string In(string condition) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            private static bool Log(string text) => text.Length > 0;

            public static bool Holds(string text, HttpStatusCode? maybe, HttpResponseMessage response) => {{condition}};
        }
        """;

    // A call that receives the text of its argument receives another one then.
    [Theory]
    [InlineData("{|HSC6005:response.StatusCode.ToString() == \"OK\"|}", "response.StatusCode == HttpStatusCode.OK", TextCodeFixProvider.CompareCodesKey)]
    [InlineData("Holds({|HSC6005:response.StatusCode.ToString() == \"OK\"|})", "Holds(response.StatusCode == HttpStatusCode.OK)", TextCodeFixProvider.CompareCodesInCapturedTextKey)]
    [InlineData("Holds({|HSC6005:response.StatusCode.ToString() == \"OK\"|})", "Holds({|HSC6005:response.StatusCode.ToString() == \"OK\"|})", TextCodeFixProvider.CompareCodesKey)]
    [InlineData("{|HSC6005:response.StatusCode.ToString() == \"OK\"|}", "{|HSC6005:response.StatusCode.ToString() == \"OK\"|}", TextCodeFixProvider.CompareCodesInCapturedTextKey)]
    public Task CapturedText_HasAnActionOfItsOwn(string condition, string asked, string key) =>
        Verify.FixAsync(CapturedCondition.In(condition), CapturedCondition.In(asked), new Setup { FixKey = key });

    [Fact]
    public Task TextBehindAWord_StaysApart() => Verify.FixAsync(
        In("new Func<bool>(() => { return{|HSC6005:\"OK\"==response.StatusCode.ToString()|}; })()"),
        In("new Func<bool>(() => { return HttpStatusCode.OK==response.StatusCode; })()"));
}
