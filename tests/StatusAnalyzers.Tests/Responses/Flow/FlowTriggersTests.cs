using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Responses.Flow;

/// <summary>Which functions are followed: what a rule can say something of, and as little else as can be told cheaply.</summary>
public sealed class FlowTriggersTests
{
    private const string Members =
        """
        private readonly RequestDelegate _next = null!;
        private static int Compute() => 0;
        private static void Log(HttpContext context) { }
        """;

    [Theory]
    [InlineData("context.Response.StatusCode = 404; await context.Response.WriteAsync(\"\");")]
    [InlineData("context.Response.StatusCode = 404; await _next(context);")]
    [InlineData("context.Response.StatusCode = 404; context.Response.Headers.Allow = \"GET\";")]
    [InlineData("context.Response.StatusCode = 404; context.Response.Headers.Append(\"Allow\", \"GET\");")]
    [InlineData("context.Response.ContentLength = 1; context.Response.StatusCode = 204;")]
    [InlineData("await context.Response.WriteAsync(\"\"); await context.Response.WriteAsJsonAsync(1);")]
    [InlineData("await context.Response.StartAsync(); context.Response.StatusCode = 404;")]
    [InlineData("await context.Response.Body.WriteAsync(new byte[1]); context.Response.ContentType = \"a\";")]
    [InlineData("try { } catch { await context.Response.WriteAsync(\"\"); }")]
    public async Task SeveralSteps_AreFollowed(string statements) => Assert.Equal(1, await CountAsync($"async Task Run(HttpContext context) {{ {statements} }}"));

    [Theory]
    [InlineData("context.Response.StatusCode = 404;")]
    [InlineData("context.Response.StatusCode = flag ? 404 : 410;")]
    [InlineData("if (flag) { context.Response.StatusCode = 404; } else { context.Response.StatusCode = 410; }")]
    [InlineData("context.Response.StatusCode = 404; Log(context);")]
    [InlineData("context.Response.StatusCode = 404; if (context.Response.HasStarted || context.Response.StatusCode == 404) { }")]
    [InlineData("await context.Response.WriteAsync(\"\");")]
    [InlineData("_ = context.Response.StatusCode; await _next(context);")]
    [InlineData("var StatusCode = 404; StatusCode = Compute();")]
    [InlineData("// StatusCode\nvar x = 1; x = 2;")]
    public async Task OneStep_IsNotFollowed(string statements) => Assert.Equal(0, await CountAsync($"async Task Run(HttpContext context, bool flag) {{ {statements} }}"));

    [Theory]
    [InlineData("IResult Run(HttpContext context) { context.Response.StatusCode = 404; return Results.Ok(); }", 1)]
    [InlineData("IActionResult Run(HttpContext context) { context.Response.StatusCode = 404; return new OkResult(); }", 1)]
    [InlineData("int Run(HttpContext context) { context.Response.StatusCode = 404; return 1; }", 0)]
    [InlineData("Task Run(HttpContext context) { context.Response.StatusCode = 404; return Task.CompletedTask; }", 0)]
    [InlineData("Task Run(HttpContext context) => context.Response.WriteAsync(\"\");", 0)]
    public async Task Returned_IsAStepIfItBecomesAResponse(string method, int expected) => Assert.Equal(expected, await CountAsync(method));

    // A lambda and a local function are functions of their own.
    [Theory]
    [InlineData("void Run(HttpContext context) { context.Response.StatusCode = 404; Func<IResult> other = () => { return Results.Ok(); }; }", 0)]
    [InlineData("void Run(HttpContext context) { context.Response.StatusCode = 404; Task Other() => context.Response.WriteAsync(\"\"); }", 0)]
    [InlineData("void Run() { RequestDelegate d = async context => { context.Response.StatusCode = 404; await context.Response.WriteAsync(\"\"); }; }", 1)]
    [InlineData("void Run(HttpContext c) { void A() { c.Response.StatusCode = 1; c.Response.ContentLength = 1; } void B() { c.Response.StatusCode = 1; c.Response.ContentType = \"\"; } }", 2)]
    public async Task Function_IsItsOwn(string method, int expected) => Assert.Equal(expected, await CountAsync(method));

    private static async Task<int> CountAsync(string method)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = await Compilations.CreateAsync(Flows.Web($"public sealed class Subject {{ {Members}\n {method} }}"));
        Assert.DoesNotContain(compilation.GetDiagnostics(cancellation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var declaration = (await tree.GetRootAsync(cancellation)).DescendantNodes().OfType<MethodDeclarationSyntax>().Single(node => node.Identifier.ValueText == "Run");
        var body = Assert.IsAssignableFrom<IMethodBodyOperation>(model.GetOperation(declaration, cancellation));
        var syntax = (body.BlockBody ?? body.ExpressionBody)!.Syntax;
        return FlowTriggers.FunctionsAt(new ResponseMentions(new FileWords()).PlacesIn(syntax), syntax, model, cancellation).Count;
    }
}
