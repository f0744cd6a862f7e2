using Fix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Rules.Naming.BoundAnalyzer>;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.BoundAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1007Tests
{
    [Theory]
    [InlineData("Response.StatusCode >= [|400|]")]
    [InlineData("[|400|] <= Response.StatusCode")]
    [InlineData("Response.StatusCode >= [|200|] && Response.StatusCode < [|300|]")]
    [InlineData("problem.Status > [|500|]")]
    [InlineData("(int)r.StatusCode < [|400|]")]
    [InlineData("r.StatusCode >= [|(HttpStatusCode)400|]")]
    [InlineData("r.StatusCode is >= [|(HttpStatusCode)400|] and < [|(HttpStatusCode)500|]")]
    [InlineData("(int?)maybe?.StatusCode >= [|500|]")]
    [InlineData("Response.StatusCode is >= [|200|] and < [|300|]")]
    [InlineData("Response is { StatusCode: not >= [|400|] }")]
    [InlineData("Response.StatusCode switch { < [|400|] => true, _ => false }")]
    public Task BoundOfARange_Triggers(string condition) =>
        Verify.DiagnosticsAsync(Naming.Action($"if ({condition}) {{ }}").Replace("[|", "{|HSC1007:", StringComparison.Ordinal), Naming.Library);

    [Theory]
    [InlineData("x >= 400")]
    [InlineData("Response.StatusCode > 399")]
    [InlineData("Response.StatusCode > 499")]
    [InlineData("Response.StatusCode < 600")]
    [InlineData("Response.StatusCode is > 299")]
    [InlineData("Response.StatusCode == 404")]
    [InlineData("Response.StatusCode >= StatusCodes.Status400BadRequest")]
    [InlineData("r.StatusCode >= HttpStatusCode.BadRequest")]
    [InlineData("Response.StatusCode >= x")]
    [InlineData("text.Length is > 200 and < 400")]
    [InlineData("200 < 300")]
    public Task OtherComparison_DoesNotTrigger(string condition) => Verify.SilentAsync(Naming.Action($"if ({condition}) {{ }}"), Naming.Library);

    [Fact]
    public Task AllowedLiteral_DoesNotTrigger() => Verify.SilentAsync(
        Naming.Action("if (Response.StatusCode >= 400) { }"),
        Naming.Library with { EditorConfig = "status_analyzers.allowed_literals = 400" });

    [Fact]
    public Task Bounds_BecomeNamesInOnePass() => Fix.SameProgramAsync(
        """
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        public static class Answers
        {
            public static bool IsSuccess(HttpResponse response) => response.StatusCode >= {|HSC1007:200|} && response.StatusCode < {|HSC1007:300|};

            public static bool IsError(HttpResponse response) => response.StatusCode is >= {|HSC1007:400|} and <= 599;

            public static bool IsError(HttpResponseMessage response) => (int)response.StatusCode >= {|HSC1007:400|} || {|HSC1007:100|} > (int)response.StatusCode;
        }
        """,
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        public static class Answers
        {
            public static bool IsSuccess(HttpResponse response) => response.StatusCode >= StatusCodes.Status200OK && response.StatusCode < StatusCodes.Status300MultipleChoices;

            public static bool IsError(HttpResponse response) => response.StatusCode is >= StatusCodes.Status400BadRequest and <= 599;

            public static bool IsError(HttpResponseMessage response) => response.StatusCode >= HttpStatusCode.BadRequest || HttpStatusCode.Continue > response.StatusCode;
        }
        """,
        Naming.Library with { CheckSuppression = true });
}
