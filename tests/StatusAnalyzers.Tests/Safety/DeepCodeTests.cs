using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>
/// Generated code nests and chains as nobody writes it. What the compiler survives the analyzers must survive: a stack
/// overflow cannot be caught, it ends the build.
/// </summary>
public sealed class DeepCodeTests
{
    [Theory]
    [InlineData("bool M(System.Net.Http.HttpResponseMessage r) => ", "(int)r.StatusCode == 404 || ", "false", "", ";", 2000)]
    [InlineData("bool M(int statusCode) => ", "statusCode == 404 || (", "false", ")", ";", 300)]
    [InlineData("bool M(int statusCode) => statusCode is ", "404 or ", "500", "", ";", 1000)]
    [InlineData("string M(int statusCode) => ", "\"404\" + statusCode + ", "\"\"", "", ";", 2500)]
    [InlineData("IActionResult M() => StatusCode(", "(", "404", ")", ");", 1000)]
    [InlineData("IActionResult M(int k) => StatusCode(", "k == 1 ? 404 : ", "500", "", ");", 300)]
    [InlineData("int[] _statusCodes = [", "404, ", "500", "", "];", 5000)]
    [InlineData("bool M(int statusCode) => ", "!(", "statusCode == 404", ")", ";", 300)]
    public async Task DepthThatCompilesIsSurvived(string start, string open, string middle, string close, string end, int depth)
    {
        var member = start + Repeated(open, depth) + middle + Repeated(close, depth) + end;
        var source = "using Microsoft.AspNetCore.Mvc; class C : ControllerBase { " + member + " }";
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Deep",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: cancellation)],
            await References.WebAsync(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(cancellation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        await Analysis.RunAsync(compilation, member[..Math.Min(member.Length, 200)]);
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
