using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6009Tests
{
    [Theory]
    [InlineData("response.EnsureSuccessStatusCode(); if (!{|HSC6009:response.IsSuccessStatusCode|}) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); Fail(); var up = {|HSC6009:response.IsSuccessStatusCode|};")]
    [InlineData("response.EnsureSuccessStatusCode(); if (other) { while (other) { if ({|HSC6009:response.IsSuccessStatusCode|}) Fail(); } }")]
    [InlineData("response.EnsureSuccessStatusCode(); if ({|HSC6009:(int)response.StatusCode >= 400|}) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); if ({|HSC6009:response.StatusCode == HttpStatusCode.NotFound|}) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); try { Fail(); } catch when ({|HSC6009:response.IsSuccessStatusCode|}) { }")]
    [InlineData("response = (await client.GetAsync(\"\")).EnsureSuccessStatusCode(); if (!{|HSC6009:response.IsSuccessStatusCode|}) Fail();")]
    [InlineData("using var own = (await client.GetAsync(\"\")).EnsureSuccessStatusCode(); if (!{|HSC6009:own.IsSuccessStatusCode|}) Fail();")]
    [InlineData("foreach (var url in urls) { try { var own = await client.GetAsync(url); own.EnsureSuccessStatusCode(); statuses[url] = {|HSC6009:own.IsSuccessStatusCode|}; System.Console.WriteLine({|HSC6009:own.IsSuccessStatusCode|} ? \"up\" : \"down\"); } catch { statuses[url] = false; } }")]
    [InlineData("response.EnsureSuccessStatusCode(); while (other) { var body = {|HSC6009:response.IsSuccessStatusCode|}; }")]
    [InlineData("response.EnsureSuccessStatusCode(); if (other) { response = next; response.EnsureSuccessStatusCode(); var fine = {|HSC6009:response.IsSuccessStatusCode|}; }")]
    public Task AfterEnsure_Triggers(string statements) => Verify.DiagnosticsAsync(In(statements));

    [Theory]
    [InlineData("if (!response.IsSuccessStatusCode) Fail(); response.EnsureSuccessStatusCode();")]
    [InlineData("response.EnsureSuccessStatusCode(); response = await client.GetAsync(\"\"); if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("if (other) response.EnsureSuccessStatusCode(); if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("if (other) { response.EnsureSuccessStatusCode(); } else if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("try { response.EnsureSuccessStatusCode(); } catch { if (!response.IsSuccessStatusCode) Fail(); }")]
    [InlineData("response.EnsureSuccessStatusCode(); while (!response.IsSuccessStatusCode) { response = await client.GetAsync(\"\"); }")]
    [InlineData("response.EnsureSuccessStatusCode(); var fresh = await client.GetAsync(\"\"); if (!fresh.IsSuccessStatusCode) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); (response, other) = (next, false); if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); Swap(ref response); if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); Again(); if (!response.IsSuccessStatusCode) Fail(); void Again() => response = next;")]
    [InlineData("response.EnsureSuccessStatusCode(); System.Func<bool> later = () => response.IsSuccessStatusCode; response = next;")]
    [InlineData("response.EnsureSuccessStatusCode(); response.StatusCode = HttpStatusCode.NotFound; if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); again: if (!response.IsSuccessStatusCode) Fail(); response = next; goto again;")]
    [InlineData("response.EnsureSuccessStatusCode(); if (response.StatusCode == HttpStatusCode.NoContent) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); Check(response.IsSuccessStatusCode);")]
    [InlineData("response.EnsureSuccessStatusCode(); if (response.StatusCode == HttpStatusCode.NotFound || other) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); while (other) { if (!response.IsSuccessStatusCode) Fail(); response = await client.GetAsync(\"\"); }")]
    [InlineData("response.EnsureSuccessStatusCode(); for (; other; response = next) { if (!response.IsSuccessStatusCode) Fail(); }")]
    [InlineData("response.EnsureSuccessStatusCode(); if (other) { response = next; } if (!response.IsSuccessStatusCode) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); if (other) { if (!(response = next).IsSuccessStatusCode) Fail(); }")]
    [InlineData("response.EnsureSuccessStatusCode(); try { response = next; Fail(); } finally { Check(!response.IsSuccessStatusCode); }")]
    [InlineData("try { response.EnsureSuccessStatusCode(); } finally { if (!response.IsSuccessStatusCode) Fail(); }")]
    [InlineData("switch (other) { case true: response.EnsureSuccessStatusCode(); break; default: if (!response.IsSuccessStatusCode) Fail(); break; }")]
    [InlineData("if (!other) response.EnsureSuccessStatusCode(); if (other && !response.IsSuccessStatusCode) Fail();")]
    [InlineData("response.EnsureSuccessStatusCode(); Is((object)response.IsSuccessStatusCode);")]
    public Task AnotherResponseOrQuestion_DoesNotTrigger(string statements) => Verify.SilentAsync(In(statements));

    private static string In(string statements) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;

        System.Console.WriteLine();

        public static class Client
        {
            private static void Fail()
            {
            }

            private static void Check(bool condition) => Fail();

            private static void Is(object value) => Fail();

            private static void Swap(ref HttpResponseMessage response) => response = new HttpResponseMessage();

            public static async Task Run(HttpClient client, HttpResponseMessage response, HttpResponseMessage next, bool other, string[] urls, System.Collections.Generic.Dictionary<string, bool> statuses)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
