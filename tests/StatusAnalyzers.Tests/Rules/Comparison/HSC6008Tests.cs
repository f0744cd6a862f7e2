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

    [Theory]
    [InlineData("{|HSC6008:new[] { 301, 302, 303 }.Contains(statusCode)|}")]
    [InlineData("!{|HSC6008:Array.Contains(response.StatusCode)|}")]
    [InlineData("{|HSC6008:Set.Contains(response.StatusCode)|}")]
    [InlineData("{|HSC6008:Copied.Contains((int)response.StatusCode)|}")]
    [InlineData("{|HSC6008:Listed.Contains(response.StatusCode)|}")]
    [InlineData("{|HSC6008:Expression.Contains(statusCode)|}")]
    public Task OldRedirectsInList_Triggers(string condition) => Verify.DiagnosticsAsync(InLists(condition));

    [Theory]
    [InlineData("new[] { 301, 302, 303, 307, 308 }.Contains(statusCode)")]
    [InlineData("new[] { 301, 304 }.Contains(statusCode)")]
    [InlineData("new[] { 301, 302 }.Contains(port)")]
    [InlineData("new[] { 301, 302, port }.Contains(statusCode)")]
    [InlineData("Array.Contains(response.StatusCode) || statusCode is 307 or 308")]
    [InlineData("Written.Contains(statusCode)")]
    [InlineData("ChangesMethod.Contains(statusCode)")]
    [InlineData("Set.Contains(HttpStatusCode.Found)")]
    [InlineData("Text.Contains(other ? '3' : '0')")]
    public Task OtherLists_DoNotTrigger(string condition) => Verify.SilentAsync(InLists(condition));

    [Theory]
    [InlineData("return {|HSC6008:list.Contains(statusCode)|};")]
    [InlineData("list.Sort(); return {|HSC6008:list.Contains(statusCode)|};")]
    [InlineData("list.Add(307); list.Add(308); return list.Contains(statusCode);")]
    [InlineData("list = new List<int> { 301, 302, 303, 307, 308 }; return list.Contains(statusCode);")]
    public Task LocalList_TriggersUnlessItChanges(string statements) => Verify.DiagnosticsAsync(
        $$"""
        using System.Collections.Generic;

        System.Console.WriteLine();

        public static class Client
        {
            public static bool Holds(int statusCode)
            {
                var list = new List<int> { 301, 302 };
                {{statements}}
            }
        }
        """);

    private static string InLists(string condition) =>
        $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            private const string Text = "301, 302";
            private static readonly HttpStatusCode[] Array = { HttpStatusCode.Moved, HttpStatusCode.Redirect, HttpStatusCode.RedirectKeepVerb };
            private static readonly HashSet<HttpStatusCode> Set = new() { HttpStatusCode.Moved, HttpStatusCode.Redirect, HttpStatusCode.SeeOther };
            private static readonly HashSet<int> Copied = new HashSet<int>(new[] { 301, 302 });
            private static readonly int[] ChangesMethod = { 301, 302, 303 };
            private static int[] Written = { 301, 302, 303 };
            private static IReadOnlyList<HttpStatusCode> Listed { get; } = [HttpStatusCode.Moved, HttpStatusCode.Found];
            private static int[] Expression => [301, 302, 303];

            public static bool Holds(int statusCode, int port, bool other, HttpResponseMessage response) => {{condition}};
        }
        """;

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
