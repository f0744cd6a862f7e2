using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Comparison;
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
    [InlineData("other && {|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|} && other")]
    [InlineData("other && {|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|} && statusCode == 1")]
    [InlineData("other || {|HSC1004:(int)response.StatusCode < 200 || (int)response.StatusCode >= 300|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|} && {|HSC1004:(int)second.StatusCode > 199 && (int)second.StatusCode <= 299|}")]
    [InlineData("other && {|HSC1004:(int)response.StatusCode / 100 == 2|} && statusCode == 1")]
    public Task SuccessRange_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("response.IsSuccessStatusCode")]
    [InlineData("(int)response.StatusCode >= 200 && (int)response.StatusCode < 400")]
    [InlineData("(int)response.StatusCode is >= 200 and <= 206")]
    [InlineData("(int)response.StatusCode < 400")]
    [InlineData("(int)response.StatusCode >= 200 && (int)second.StatusCode < 300")]
    [InlineData("(int)response.StatusCode >= 200 && other && (int)response.StatusCode < 300")]
    [InlineData("(int)response.StatusCode >= 200 && (int)second.StatusCode >= 200 && (int)response.StatusCode < 300 && (int)second.StatusCode < 300")]
    [InlineData("other && (int)response.StatusCode >= 200 || (int)response.StatusCode < 300")]
    [InlineData("(int?)response?.StatusCode is >= 200 and < 300")]
    [InlineData("response is { StatusCode: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices }")]
    [InlineData("(int)response.StatusCode is (>= 200 and < 300) or 304")]
    [InlineData("statusCode >= 200 && statusCode < 300")]
    [InlineData("error.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices")]
    public Task OtherRange_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    [Theory]
    [InlineData("var code = (int)response.StatusCode; return {|HSC1004:code >= 200 && code <= 299|};")]
    [InlineData("int code = (int)response.StatusCode; System.Console.WriteLine(code); if ({|HSC1004:code is < 200 or >= 300|}) return false; return other;")]
    [InlineData("var code = response.StatusCode; return other && {|HSC1004:code >= HttpStatusCode.OK && code < HttpStatusCode.MultipleChoices|};")]
    [InlineData("var code = (int)response.StatusCode; if ({|HSC1004:code / 100 == 2|}) return true; Use(response); return false;")]
    [InlineData("var mine = await client.GetAsync(\"\"); var code = (int)mine.StatusCode; return {|HSC1004:code >= 200 && code < 300|};")]
    [InlineData("var code = (int)response.StatusCode; bool Holds() => {|HSC1004:code >= 200 && code < 300|}; return Holds();")]
    public Task SuccessRangeOfLocal_Triggers(string statements) => Verify.DiagnosticsAsync(Local(statements));

    [Theory]
    [InlineData("var code = (int)response.StatusCode; code = statusCode; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode; response = second; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode; (response, second) = (second, response); return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode; response.StatusCode = HttpStatusCode.Gone; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode; Use(response); return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode; Swap(ref response); return code >= 200 && code <= 299;")]
    [InlineData("var code = 0; using (var mine = await client.GetAsync(\"\")) { code = (int)mine.StatusCode; } return code >= 200 && code <= 299;")]
    [InlineData("int code; code = (int)response.StatusCode; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)(await client.GetAsync(\"\")).StatusCode; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int?)maybe?.StatusCode; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)error.StatusCode!; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode + 1; return code >= 200 && code <= 299;")]
    [InlineData("var code = (int)response.StatusCode; return code >= 200 && code <= 399;")]
    [InlineData("var code = statusCode; return code >= 200 && code <= 299;")]
    public Task OtherLocal_DoesNotTrigger(string statements) => Verify.SilentAsync(Local(statements));

    [Fact]
    public Task RangesOfLocals_BecomeThePropertyInOnePass() => Verify.FixAsync(
        Local("var code = (int)response.StatusCode; if (other && {|HSC1004:code >= 200 && code <= 299|}) return true; if ({|HSC1004:code is < 200 or > 299|}) return false; return !({|HSC1004:code / 100 == 2|});"),
        Local("var code = (int)response.StatusCode; if (other && response.IsSuccessStatusCode) return true; if (!response.IsSuccessStatusCode) return false; return !response.IsSuccessStatusCode;"));

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

    [Fact]
    public Task RangesInLongerConditions_BecomeThePropertyInOnePass() => Verify.FixAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Last(HttpResponseMessage response, bool other) => other && {|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|};

            public static bool First(HttpResponseMessage response, bool other) => {|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|} && other;

            public static bool Middle(HttpResponseMessage response, bool other) =>
                other
                && {|HSC1004:(int)response.StatusCode >= 200
                && (int)response.StatusCode < 300|}
                && other;

            public static bool Outside(HttpResponseMessage response, bool other) => other || {|HSC1004:(int)response.StatusCode < 200 || (int)response.StatusCode > 299|}; // failed

            public static bool Both(HttpResponseMessage one, HttpResponseMessage two) => {|HSC1004:(int)one.StatusCode >= 200 && (int)one.StatusCode < 300|} && {|HSC1004:(int)two.StatusCode >= 200 && (int)two.StatusCode < 300|};
        }
        """,
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Last(HttpResponseMessage response, bool other) => other && response.IsSuccessStatusCode;

            public static bool First(HttpResponseMessage response, bool other) => response.IsSuccessStatusCode && other;

            public static bool Middle(HttpResponseMessage response, bool other) =>
                other
                && response.IsSuccessStatusCode
                && other;

            public static bool Outside(HttpResponseMessage response, bool other) => other || !response.IsSuccessStatusCode; // failed

            public static bool Both(HttpResponseMessage one, HttpResponseMessage two) => one.IsSuccessStatusCode && two.IsSuccessStatusCode;
        }
        """);

    [Theory]
    [InlineData("({|HSC1004:(int)response.StatusCode < 200 || (int)response.StatusCode > 299|}).ToString() == \"\"", "(!response.IsSuccessStatusCode).ToString() == \"\"")]
    [InlineData("({|HSC1004:(int)response.StatusCode is not (>= 200 and <= 299)|})!", "(!response.IsSuccessStatusCode)!")]
    [InlineData("({|HSC1004:(int)response.StatusCode is >= 200 and <= 299|}).ToString() == \"\"", "response.IsSuccessStatusCode.ToString() == \"\"")]
    [InlineData("other is(true) && ({|HSC1004:(int)response.StatusCode is >= 200 and <= 299|})", "other is(true) && response.IsSuccessStatusCode")]
    [InlineData("new System.Func<bool>(() => { return({|HSC1004:(int)response.StatusCode is >= 200 and <= 299|}); })()", "new System.Func<bool>(() => { return(response.IsSuccessStatusCode); })()")]
    [InlineData("new System.Func<bool>(() => { return({|HSC1004:(int)response.StatusCode is not (>= 200 and <= 299)|}); })()", "new System.Func<bool>(() => { return !response.IsSuccessStatusCode; })()")]
    [InlineData("new System.Func<bool>(() => { return{|HSC1004:(int)response.StatusCode >= 200 && (int)response.StatusCode < 300|}; })()", "new System.Func<bool>(() => { return response.IsSuccessStatusCode; })()")]
    [InlineData("!({|HSC1004:(int)response.StatusCode < 200 || (int)response.StatusCode >= 300|})", "response.IsSuccessStatusCode")]
    [InlineData("other &&\n            {|HSC1004:(int)response.StatusCode >= 200 &&\n            (int)response.StatusCode < 300|}", "other &&\n            response.IsSuccessStatusCode")]
    public Task ParenthesesThatAreNeeded_Stay(string condition, string asked) => Verify.FixAsync(In(condition), In(asked));

    // A class of one's own may answer in another way.
    [Fact]
    public Task ResponseThatHidesTheProperty_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public class Answer : HttpResponseMessage
        {
            public new bool IsSuccessStatusCode => false;

            public static bool Is(Answer response) => (int)response.StatusCode is >= 200 and < 300;
        }
        """);

    // A comment would be lost.
    [Theory]
    [InlineData("other && {|HSC1004:(int)response.StatusCode >= 200 && /* no redirects */ (int)response.StatusCode < 300|}")]
    [InlineData("{|HSC1004:(int)response.StatusCode >= 200 /* fine */ && (int)response.StatusCode < 300|}")]
    public Task RangeWithComment_IsLeft(string condition) => Verify.FixAsync(In(condition), In(condition));

    private static string Local(string statements) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;

        System.Console.WriteLine();

        public static class Client
        {
            public static async Task<bool> Ask(HttpClient client, int statusCode, bool other, HttpResponseMessage response, HttpResponseMessage second, HttpResponseMessage? maybe, HttpRequestException error)
            {
                await Task.Yield();
                {{statements}}
            }

            private static void Use(HttpResponseMessage response) => response.StatusCode = HttpStatusCode.Gone;

            private static void Swap(ref HttpResponseMessage response) => response = new();
        }
        """;

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

    // A call that receives the text of its argument receives another one then.
    [Theory]
    [InlineData("{|HSC1004:(int)response.StatusCode is >= 200 and < 300|}", "response.IsSuccessStatusCode", SuccessCodeFixProvider.UseSuccessKey)]
    [InlineData("Holds({|HSC1004:(int)response.StatusCode is >= 200 and < 300|})", "Holds(response.IsSuccessStatusCode)", SuccessCodeFixProvider.UseSuccessInCapturedTextKey)]
    [InlineData("Holds({|HSC1004:(int)response.StatusCode is >= 200 and < 300|})", "Holds({|HSC1004:(int)response.StatusCode is >= 200 and < 300|})", SuccessCodeFixProvider.UseSuccessKey)]
    [InlineData("{|HSC1004:(int)response.StatusCode is >= 200 and < 300|}", "{|HSC1004:(int)response.StatusCode is >= 200 and < 300|}", SuccessCodeFixProvider.UseSuccessInCapturedTextKey)]
    public Task CapturedText_HasAnActionOfItsOwn(string condition, string asked, string key) =>
        Verify.FixAsync(CapturedCondition.In(condition), CapturedCondition.In(asked), new Setup { FixKey = key });
}
