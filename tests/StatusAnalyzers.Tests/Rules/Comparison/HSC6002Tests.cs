using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6002Tests
{
    [Theory]
    [InlineData("{|HSC6002:statusCode < 200 && statusCode >= 300|}")]
    [InlineData("{|HSC6002:statusCode != 200 || statusCode != 201|}")]
    [InlineData("{|HSC6002:statusCode == 200 && statusCode == 204|}")]
    [InlineData("{|HSC6002:statusCode == 200 && statusCode >= 400|}")]
    [InlineData("{|HSC6002:statusCode >= 200 || statusCode < 300|}")]
    [InlineData("{|HSC6002:statusCode is 200 or 201 && statusCode is 404|}")]
    [InlineData("{|HSC6002:other && statusCode == 200 && statusCode == 204|}")]
    [InlineData("other || ({|HSC6002:statusCode == 200 && statusCode == 204|})")]
    [InlineData("!({|HSC6002:statusCode != 200 || statusCode != 204|})")]
    [InlineData("{|HSC6002:statusCode / 100 == 2 && statusCode / 100 == 3|}")]
    [InlineData("{|HSC6002:maybe != 200 || maybe != 204|}")]
    [InlineData("{|HSC6002:maybe > 200 && maybe == null|}")]
    [InlineData("{|HSC6002:response.StatusCode != HttpStatusCode.OK || response.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("{|HSC6002:(int)response.StatusCode < 200 && response.StatusCode >= HttpStatusCode.MultipleChoices|}")]
    public Task WrongOperator_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("statusCode > 200 || statusCode < 200")]
    [InlineData("statusCode < 200 || statusCode >= 300")]
    [InlineData("statusCode == 200 || statusCode == 204")]
    [InlineData("statusCode != 200 && statusCode != 204")]
    [InlineData("statusCode >= 200 || maybe < 300")]
    [InlineData("statusCode == 200 && other || statusCode == 204")]
    [InlineData("statusCode != 200 || other && statusCode != 204")]
    [InlineData("maybe < 200 || maybe >= 200")]
    [InlineData("maybe == null || maybe >= 500")]
    [InlineData("response.StatusCode == HttpStatusCode.OK && Next() == 1 && response.StatusCode == HttpStatusCode.Created")]
    [InlineData("statusCode == 200 && (statusCode = Next()) == 1 && statusCode == 204")]
    [InlineData("port == 200 && port == 204")]
    [InlineData("Next() == 200 && Next() == 204")]
    public Task ConditionThatDecides_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

    // Equals(object) asks for the type first: an HttpStatusCode is no int, and no int is one.
    [Theory]
    [InlineData("{|HSC6002:response.StatusCode.Equals(404)|}")]
    [InlineData("!{|HSC6002:response.StatusCode.Equals(port)|}")]
    [InlineData("{|HSC6002:response.StatusCode.Equals(\"404\")|}")]
    [InlineData("{|HSC6002:response.StatusCode.Equals((int)HttpStatusCode.NotFound)|}")]
    [InlineData("response?{|HSC6002:.StatusCode.Equals(404)|} == true")]
    [InlineData("{|HSC6002:new HttpRequestException(\"\", null, HttpStatusCode.Gone).StatusCode.Equals(410)|}")]
    [InlineData("{|HSC6002:statusCode.Equals(HttpStatusCode.NotFound)|}")]
    [InlineData("{|HSC6002:maybe.Equals(HttpStatusCode.NotFound)|}")]
    public Task EqualsOfAnotherType_Triggers(string condition) => Verify.DiagnosticsAsync(In(condition));

    [Theory]
    [InlineData("response.StatusCode.Equals(HttpStatusCode.NotFound)")]
    [InlineData("((int)response.StatusCode).Equals(404)")]
    [InlineData("statusCode.Equals(404)")]
    [InlineData("statusCode.Equals((int)HttpStatusCode.NotFound)")]
    [InlineData("response.StatusCode.Equals((object)response.StatusCode)")]
    [InlineData("new HttpRequestException().StatusCode.Equals(maybe)")]
    [InlineData("maybe.Equals(new HttpRequestException().StatusCode)")]
    [InlineData("response.Equals(404)")]
    public Task EqualsOfTheSameType_DoesNotTrigger(string condition) => Verify.SilentAsync(In(condition));

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
