using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, StatusAnalyzers.CodeFixes.Rules.Comparison.OperatorCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6001Tests
{
    [Theory]
    [InlineData("{|HSC6001:statusCode > 200|} && statusCode < 300")]
    [InlineData("{|HSC6001:200 < statusCode|} && statusCode <= 299")]
    [InlineData("{|HSC6001:statusCode > 400|} && statusCode < 600")]
    [InlineData("statusCode >= 200 && {|HSC6001:statusCode <= 300|}")]
    [InlineData("statusCode > 199 && {|HSC6001:statusCode <= 300|}")]
    [InlineData("statusCode >= 200 && {|HSC6001:statusCode <= 400|}")]
    [InlineData("statusCode >= 400 && {|HSC6001:statusCode <= 500|}")]
    [InlineData("statusCode >= 500 && {|HSC6001:600 >= statusCode|}")]
    [InlineData("statusCode >= 200 && {|HSC6001:statusCode < 299|}")]
    [InlineData("statusCode >= 400 && {|HSC6001:statusCode < 499|}")]
    [InlineData("{|HSC6001:statusCode > 200|} && {|HSC6001:statusCode <= 300|}")]
    [InlineData("statusCode < 200 || {|HSC6001:statusCode > 300|}")]
    [InlineData("{|HSC6001:statusCode <= 200|} || statusCode >= 300")]
    [InlineData("statusCode < 200 || {|HSC6001:statusCode >= 299|}")]
    [InlineData("statusCode is {|HSC6001:> 200|} and < 300")]
    [InlineData("statusCode is >= 200 and {|HSC6001:<= 300|}")]
    [InlineData("statusCode is < 200 or {|HSC6001:> 300|}")]
    [InlineData("statusCode is not (>= 200 and {|HSC6001:<= 300|})")]
    [InlineData("!(statusCode >= 200 && {|HSC6001:statusCode <= 300|})")]
    [InlineData("other && (statusCode >= 200 && ({|HSC6001:statusCode <= 300|}))")]
    [InlineData("maybe >= 200 && {|HSC6001:maybe <= 300|}")]
    [InlineData("maybe.Value >= 200 && {|HSC6001:maybe <= 300|}")]
    [InlineData("(int)response.StatusCode >= 200 && {|HSC6001:(int)response.StatusCode <= 300|}")]
    [InlineData("{|HSC6001:response.StatusCode > HttpStatusCode.OK|} && response.StatusCode < HttpStatusCode.MultipleChoices")]
    [InlineData("response is { StatusCode: >= HttpStatusCode.OK and {|HSC6001:<= HttpStatusCode.MultipleChoices|} }")]
    [InlineData("response?.StatusCode is {|HSC6001:> HttpStatusCode.OK|} and < HttpStatusCode.BadRequest")]
    public Task OneBesideTheEdge_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("statusCode > 199 && statusCode < 300")]
    [InlineData("statusCode >= 200 && statusCode <= 299")]
    [InlineData("statusCode is >= 200 and < 300")]
    [InlineData("statusCode >= 300 && statusCode <= 308")]
    [InlineData("statusCode >= 200 && statusCode <= 226")]
    [InlineData("statusCode >= 400 && statusCode <= 451")]
    [InlineData("statusCode >= 500 && statusCode <= 511")]
    [InlineData("statusCode > 200")]
    [InlineData("statusCode <= 300")]
    [InlineData("statusCode < 299")]
    [InlineData("other && statusCode <= 300")]
    [InlineData("statusCode > 200 || statusCode < 200")]
    [InlineData("statusCode >= 201 && statusCode < 300")]
    [InlineData("statusCode > 200 && statusCode < 207")]
    [InlineData("statusCode >= 250 && statusCode <= 300")]
    [InlineData("statusCode == 200 || (statusCode > 200 && statusCode < 300)")]
    [InlineData("statusCode > 200 && statusCode < 300 && statusCode != 200")]
    [InlineData("statusCode < 100 || statusCode > 599")]
    [InlineData("statusCode < 100 || statusCode >= 600")]
    [InlineData("statusCode > 200 && maybe < 300")]
    [InlineData("statusCode > 200 && other || statusCode < 300")]
    [InlineData("port > 200 && port < 300")]
    [InlineData("Next() > 200 && Next() < 300")]
    public Task EdgeOrChoice_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    [Fact]
    public Task CodeThatIsHandledBeside_DoesNotTrigger() => Verify.SilentAsync(
        """
        System.Console.WriteLine();

        public static class Client
        {
            public static string Chain(int statusCode)
            {
                if (statusCode == 200)
                {
                    return "ok";
                }

                return statusCode > 200 && statusCode < 300 ? "success" : "failure";
            }

            public static string Switch(int statusCode) => statusCode switch
            {
                200 => "ok",
                > 200 and < 300 => "success",
                _ => "failure",
            };

            public static string Split(int statusCode) => statusCode switch
            {
                <= 200 => "ok",
                > 200 and < 300 => "success",
                _ => "failure",
            };

            public static string Labels(int statusCode)
            {
                switch (statusCode)
                {
                    case 300:
                        return "choices";
                    case >= 200 and <= 300:
                        return "success";
                    default:
                        return "failure";
                }
            }
        }
        """);

    // Beside is in the same chain, and about the same code.
    [Theory]
    [InlineData("if (statusCode == 200) { A(); } return statusCode > 200 && statusCode < 300;", true)]
    [InlineData("if (maybe == 200) { return true; } return statusCode > 200 && statusCode < 300;", true)]
    [InlineData("var plain = statusCode == 200; return statusCode > 200 && statusCode < 300;", true)]
    [InlineData("if (other) { if (statusCode == 200) { return true; } } return statusCode > 200 && statusCode < 300;", true)]
    [InlineData("if (statusCode >= 200) { return true; } return statusCode > 200 && statusCode < 300;", true)]
    [InlineData("if (statusCode >= 200 && statusCode <= 300) { return true; } return statusCode > 300;", true)]
    [InlineData("if (statusCode == 200) { return true; } return statusCode > 200 && statusCode < 300;", false)]
    [InlineData("if (statusCode == 200) { return true; } A(); return other && statusCode > 200 && statusCode < 300;", false)]
    [InlineData("if (statusCode == 200) { A(); } else if (statusCode > 200 && statusCode < 300) { A(); } return other;", false)]
    [InlineData("if (statusCode > 200 && statusCode < 300) { A(); } else if (statusCode == 200) { A(); } return other;", false)]
    [InlineData("if (statusCode > 200 && statusCode < 300) { return true; } if (statusCode is 200 or 304) { return other; } return false;", false)]
    [InlineData("if (statusCode != 200) { if (statusCode > 200 && statusCode < 300) { A(); } } return other;", false)]
    [InlineData("return statusCode == 200 ? other : statusCode > 200 && statusCode < 300;", false)]
    [InlineData("if (statusCode <= 200) { return other; } return statusCode > 200 && statusCode < 300;", false)]
    [InlineData("switch (statusCode) { case 200: return other; case > 200 and < 300: return true; default: return false; }", false)]
    [InlineData("return statusCode switch { 200 => other, _ => statusCode > 200 && statusCode < 300 };", false)]
    public async Task HandledBeside_IsInTheSameChain(string statements, bool isReported)
    {
        var source =
            $$"""
            System.Console.WriteLine();

            public static class Client
            {
                private static void A()
                {
                }

                public static bool Holds(int statusCode, int? maybe, bool other)
                {
                    {{statements}}
                }
            }
            """;
        var diagnostics = await Analysis.RunAsync(await Compilations.CreateAsync(source), source);
        Assert.Equal(isReported, diagnostics.Any(diagnostic => diagnostic.Id == "HSC6001"));
    }

    [Fact]
    public Task SwitchArmsThatMissTheEdge_Triggers() => Verify.DiagnosticsAsync(
        """
        System.Console.WriteLine();

        public static class Client
        {
            public static string Switch(int statusCode) => statusCode switch
            {
                >= 200 and {|HSC6001:<= 300|} => "success",
                > 300 and {|HSC6001:<= 400|} => "redirect",
                _ => "failure",
            };
        }
        """);

    [Fact]
    public Task Ranges_AreFixedInOnePass() => Verify.FixAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsSuccess(int statusCode) => {|HSC6001:statusCode > 200|} && statusCode < 300;

            public static bool IsClientError(int statusCode) => statusCode is >= 400 and {|HSC6001:<= 500|};

            public static bool IsNoSuccess(int statusCode) => statusCode < 200 || {|HSC6001:300 < /* redirects */ statusCode|};

            public static bool IsServerError(int statusCode) => {|HSC6001:statusCode > 500|} && {|HSC6001:statusCode < 599|};
        }
        """,
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsSuccess(int statusCode) => statusCode >= 200 && statusCode < 300;

            public static bool IsClientError(int statusCode) => statusCode is >= 400 and < 500;

            public static bool IsNoSuccess(int statusCode) => statusCode < 200 || 300 <= /* redirects */ statusCode;

            public static bool IsServerError(int statusCode) => statusCode >= 500 && statusCode <= 599;
        }
        """);

    private static string In(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            private static int Next() => 0;

            public static bool Holds(int statusCode, int? maybe, int port, bool other, HttpResponseMessage response)
            {
                response.StatusCode = (HttpStatusCode)(maybe ?? 0);
                return {{condition}};
            }
        }
        """;
}
