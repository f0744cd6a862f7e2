using Microsoft.CodeAnalysis.CodeFixes;
using StatusAnalyzers.CodeFixes.Rules.Comparison;
using StatusAnalyzers.Rules.Comparison;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class LinkedProjectTests
{
    [Theory]
    [InlineData("r.StatusCode.ToString() == \"NotFound\"", true)]
    [InlineData("r.StatusCode.ToString() == \"TooManyRequests\"", false)]
    public Task MemberThatTheOtherLacks_IsNotWritten(string condition, bool isOffered) => OffersAsync<TextCodeFixProvider>(condition, isOffered);

    [Fact]
    public Task PropertyThatTheOtherLacks_IsNotWritten() => OffersAsync<MessageCodeFixProvider>("e.Message.Contains(\"404\")", isOffered: false);

    private static Task OffersAsync<TFix>(string condition, bool isOffered)
        where TFix : CodeFixProvider, new() =>
        LinkedFile.OffersAsync<ConditionAnalyzer, TFix>(
            "using System.Net.Http; class C { bool M(HttpResponseMessage r, HttpRequestException e) => " + condition + "; }",
            "net48",
            isOffered);
}
