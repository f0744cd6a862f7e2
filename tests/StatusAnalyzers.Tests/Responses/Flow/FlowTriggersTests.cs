using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Rules.Responses;
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
    [InlineData("context.Response.StatusCode = 204; await context.Response.WriteAsync(\"\");")]
    [InlineData("context.Response.StatusCode = 404; await _next(context);")]
    [InlineData("context.Response.StatusCode = 304; context.Response.Headers.ContentLength = 1;")]
    [InlineData("context.Response.StatusCode = 101; context.Response.Headers.Append(\"transfer-encoding\", \"chunked\");")]
    [InlineData("context.Response.ContentLength = 1; context.Response.StatusCode = 204;")]
    [InlineData("await context.Response.WriteAsync(\"\"); await context.Response.WriteAsJsonAsync(1);")]
    [InlineData("await context.Response.StartAsync(); context.Response.StatusCode = 404;")]
    [InlineData("if (flag) { await context.Response.WriteAsync(\"\"); return; } context.Response.StatusCode = 404;")]
    [InlineData("await context.Response.Body.WriteAsync(new byte[1]); context.Response.ContentType = \"a\";")]
    [InlineData("try { await _next(context); } catch { context.Response.StatusCode = 500; }")]
    [InlineData("try { } catch { await context.Response.WriteAsync(\"\"); }")]
    public async Task WhatARuleNeeds_IsFollowed(string statements) => Assert.Equal(1, await CountAsync($"async Task Run(HttpContext context, bool flag) {{ {statements} }}"));

    // In a loop, and with goto, what stands behind may have come before.
    [Theory]
    [InlineData("while (flag) { context.Response.StatusCode = 404; await context.Response.WriteAsync(\"\"); }", 1)]
    [InlineData("context.Response.StatusCode = 404; while (flag) { await context.Response.WriteAsync(\"\"); }", 0)]
    [InlineData("while (flag) { context.Response.StatusCode = 404; } await context.Response.WriteAsync(\"\");", 0)]
    [InlineData("again: context.Response.StatusCode = 404; await context.Response.WriteAsync(\"\"); if (flag) { goto again; }", 1)]
    [InlineData("context.Response.StatusCode = await WriteAsync(context.Response.WriteAsync(\"\"));", 1)]
    public async Task Order_IsThatOfTheSource(string statements, int expected) =>
        Assert.Equal(expected, await CountAsync($"async Task Run(HttpContext context, bool flag) {{ {statements} }} static async Task<int> WriteAsync(Task task) {{ await task; return 200; }}"));

    [Theory]
    [InlineData("context.Response.StatusCode = 404;")]
    [InlineData("context.Response.StatusCode = flag ? 404 : 410;")]
    [InlineData("if (flag) { context.Response.StatusCode = 404; } else { context.Response.StatusCode = 410; }")]
    [InlineData("context.Response.StatusCode = 404; Log(context);")]
    [InlineData("context.Response.StatusCode = 404; if (context.Response.HasStarted || context.Response.StatusCode == 404) { }")]
    [InlineData("context.Response.StatusCode = 404; await context.Response.WriteAsync(\"\");")]
    [InlineData("context.Response.StatusCode = 404; context.Response.Headers.Allow = \"GET\"; await context.Response.WriteAsJsonAsync(1);")]
    [InlineData("context.Response.StatusCode = 404; context.Response.ContentLength = 1;")]
    [InlineData("context.Response.StatusCode = 200; await _next(context);")]
    [InlineData("await _next(context); context.Response.StatusCode = 404;")]
    [InlineData("await context.Response.WriteAsync(\"\");")]
    [InlineData("await context.Response.WriteAsync(\"\"); await context.Response.WriteAsync(\"\");")]
    [InlineData("try { } catch { context.Response.StatusCode = 500; }")]
    [InlineData("_ = context.Response.StatusCode; await _next(context);")]
    [InlineData("var StatusCode = 404; StatusCode = Compute();")]
    [InlineData("// StatusCode\nvar x = 1; x = 2;")]
    public async Task WhatNoRuleNeeds_IsNotFollowed(string statements) => Assert.Equal(0, await CountAsync($"async Task Run(HttpContext context, bool flag) {{ {statements} }}"));

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
    [InlineData("void Run(HttpContext context) { context.Response.StatusCode = 204; Task Other() => context.Response.WriteAsync(\"\"); }", 0)]
    [InlineData("void Run() { RequestDelegate d = async context => { context.Response.StatusCode = 204; await context.Response.WriteAsync(\"\"); }; }", 1)]
    [InlineData("void Run(HttpContext c) { void A() { c.Response.StatusCode = 204; c.Response.ContentLength = 1; } void B() { c.Response.ContentLength = 1; c.Response.StatusCode = 204; } }", 2)]
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
        return FlowTriggers.FunctionsAt(new ResponseMentions(new FileWords()).PlacesIn(syntax), syntax, FlowRules.Needs, model, cancellation).Count;
    }
}
