using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, StatusAnalyzers.CodeFixes.Rules.Comparison.MessageCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6006Tests
{
    [Theory]
    [InlineData("""{|HSC6006:failure.Message.Contains("404")|}""")]
    [InlineData("""{|HSC6006:failure.Message.Contains("404 (Not Found)")|}""")]
    [InlineData("""{|HSC6006:failure.Message.Contains("Not Found")|}""")]
    [InlineData("""{|HSC6006:failure.Message.Contains("(not found)", StringComparison.OrdinalIgnoreCase)|}""")]
    [InlineData("""{|HSC6006:failure.Message.ToLower().Contains("unauthorized")|}""")]
    [InlineData("""{|HSC6006:failure.Message.Contains("TooManyRequests")|}""")]
    [InlineData("""{|HSC6006:failure.Message == "Response status code does not indicate success: 404 (Not Found)."|}""")]
    [InlineData("""{|HSC6006:failure.Message.Equals("Response status code does not indicate success: 500.")|}""")]
    [InlineData("""{|HSC6006:failure.Message.StartsWith("404")|}""")]
    [InlineData("""{|HSC6006:failure.Message.EndsWith("503 (Service Unavailable).")|}""")]
    [InlineData("""{|HSC6006:failure.Message.IndexOf("403", StringComparison.Ordinal)|} >= 0""")]
    [InlineData("""{|HSC6006:Regex.IsMatch(failure.Message, @"\b429\b")|}""")]
    [InlineData("""failure.Message is {|HSC6006:"404"|} or {|HSC6006:"Not Found"|}""")]
    [InlineData("""failure.Message switch { {|HSC6006:"404"|} => true, _ => false }""")]
    [InlineData("{|HSC6006:failure.Message.Contains(\n#if NEVER\n\"500\"\n#else\n\"404\"\n#endif\n)|}")]
    [InlineData("""{|HSC6006:new OldException().Message.Contains("404")|}""")]
    [InlineData("""failure?{|HSC6006:.Message.Contains("404")|} == true""")]
    [InlineData("""{|HSC6006:own.Message.Contains("404")|}""")]
    [InlineData("""error is HttpRequestException http && {|HSC6006:http.Message.Contains("404")|}""")]
    public Task CodeInMessage_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("netstandard2.1,net10.0")]
    [InlineData("net48,net10.0")]
    public Task ExceptionWithoutCodeForAnotherTarget_DoesNotTrigger(string frameworks) =>
        Verify.SilentAsync(In("failure.Message.Contains(\"404\")"), new Setup { GlobalConfig = "build_property.StatusAnalyzersFrameworks = " + frameworks });

    [Fact]
    public Task ExceptionWithCodeForAllTargets_Triggers() =>
        Verify.DiagnosticsAsync(In("{|HSC6006:failure.Message.Contains(\"404\")|}"), new Setup { GlobalConfig = "build_property.StatusAnalyzersFrameworks = net5.0,net10.0" });

    // Nothing in the file itself speaks of HTTP.
    [Fact]
    public Task ExceptionOfAnotherFile_Triggers() => Verify.DiagnosticsAsync(
        """
        try
        {
        }
        catch (GatewayFailure failure) when ({|HSC6006:failure.Message.Contains("404")|})
        {
        }
        """,
        new Setup { Sources = ["public class GatewayFailure : System.Net.Http.HttpRequestException { }"] });

    [Theory]
    [InlineData("""error.Message.Contains("404")""")]
    [InlineData("""operation.Message.Contains("404")""")]
    [InlineData("""failure.ToString().Contains("404")""")]
    [InlineData("""failure.Message.Contains("refused")""")]
    [InlineData("""failure.Message.Contains("No such host is known. (localhost:4040)")""")]
    [InlineData("""failure.Message.Contains("10404")""")]
    [InlineData("""failure.Message.Contains("Found")""")]
    [InlineData("""failure.Message.Contains("OK")""")]
    [InlineData("""failure.Message.Contains(text)""")]
    [InlineData("""failure.Message.Length == 404""")]
    [InlineData("""Log(failure.Message, "404")""")]
    [InlineData("""Log("404: " + failure.Message, text)""")]
    [InlineData("""failure.StatusCode == HttpStatusCode.NotFound""")]
    [InlineData("""text.Contains("404")""")]
    public Task OtherText_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    [Fact]
    public Task Filter_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Net.Http;

        try
        {
            System.Console.WriteLine();
        }
        catch (HttpRequestException failure) when ({|HSC6006:failure.Message.Contains("404")|})
        {
        }
        """);

    // .NET Framework and .NET Standard have the exception without the property.
    [Fact]
    public Task FrameworkWithoutTheProperty_DoesNotTrigger() => Verify.SilentAsync(
        """
        class Client
        {
            static void Main()
            {
            }

            bool IsLost(System.Net.Http.HttpRequestException failure) => failure.Message.Contains("404");
        }
        """,
        new Setup { Framework = "netstandard2.0" });

    [Fact]
    public Task Searches_BecomeComparisonsInOnePass() => Verify.FixAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsLost(HttpRequestException failure) => {|HSC6006:failure.Message.Contains("404")|};

            public static bool IsKnown(HttpRequestException failure) => !{|HSC6006:failure.Message.Contains("404 (Not Found)")|}; // often

            public static bool IsBusy(HttpRequestException failure, bool other) => other && {|HSC6006:failure.Message.EndsWith("503 (Service Unavailable).")|};

            public static bool IsFine(HttpRequestException failure) => {|HSC6006:failure.Message != "Response status code does not indicate success: 500."|};

            public static bool IsShut(HttpRequestException failure) => {|HSC6006:failure.Message.Contains("Forbidden")|} == true;
        }
        """,
        """
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool IsLost(HttpRequestException failure) => failure.StatusCode == HttpStatusCode.NotFound;

            public static bool IsKnown(HttpRequestException failure) => failure.StatusCode != HttpStatusCode.NotFound; // often

            public static bool IsBusy(HttpRequestException failure, bool other) => other && failure.StatusCode == HttpStatusCode.ServiceUnavailable;

            public static bool IsFine(HttpRequestException failure) => failure.StatusCode != HttpStatusCode.InternalServerError;

            public static bool IsShut(HttpRequestException failure) => (failure.StatusCode == HttpStatusCode.Forbidden) == true;
        }
        """);

    // Several codes, a code without a name, what is no test, what may be null, what depends on a symbol, and a property of the same name are left to people.
    [Theory]
    [InlineData("""{|HSC6006:failure.Message.Contains("401 or 403")|}""")]
    [InlineData("""{|HSC6006:failure.Message.Contains("418")|}""")]
    [InlineData("""{|HSC6006:failure.Message.IndexOf("404")|} != -1""")]
    [InlineData("""failure?{|HSC6006:.Message.Contains("404")|} == true""")]
    public Task WhatIsNotCertain_IsLeft(string condition) => Verify.FixAsync(In(condition), In(condition));

    private static string In(string condition) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Text.RegularExpressions;

        System.Console.WriteLine();

        public class OwnException : HttpRequestException
        {
        }

        public class OldException : HttpRequestException
        {
            public new int StatusCode => 404;
        }

        public static class Client
        {
            private static bool Log(string text, string code) => text.Length > code.Length;

            public static bool Holds(string text, HttpRequestException failure, OwnException own, Exception error, InvalidOperationException operation) => {{condition}};
        }
        """;
}
