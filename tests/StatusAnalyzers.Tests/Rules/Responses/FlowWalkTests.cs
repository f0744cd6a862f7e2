using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Responses;

/// <summary>The walk over a control-flow graph ends on any graph, and its cost grows with the size of the graph alone.</summary>
public sealed class FlowWalkTests
{
    [Theory]
    [InlineData("while (flag) { context.Response.StatusCode = 204; if (number > 3) { break; } await context.Response.WriteAsync(\"x\"); context.Response.Clear(); }", 1)]
    [InlineData("again: context.Response.StatusCode = number > 0 ? 204 : 200; number--; if (number > 0) { goto again; } await context.Response.WriteAsync(\"x\");", 0)]
    [InlineData("do { try { context.Response.StatusCode = 204; continue; } finally { number++; } } while (number < 5); await context.Response.WriteAsync(\"x\");", 1)]
    [InlineData("for (;;) { try { await next(context); break; } catch (IOException) { context.Response.StatusCode = 304; } }", 0)]
    [InlineData("foreach (var _ in Numbers()) { context.Response.StatusCode = 204; } IEnumerable<int> Numbers() { yield return 1; context.Response.StatusCode = 200; yield return 2; }", 0)]
    [InlineData("await foreach (var _ in Numbers()) { } async IAsyncEnumerable<int> Numbers() { context.Response.StatusCode = 204; yield return 1; await context.Response.WriteAsync(\"x\"); }", 1)]
    [InlineData("switch (number) { case 1: goto case 2; case 2: context.Response.StatusCode = 204; goto default; default: await context.Response.WriteAsync(\"x\"); break; }", 0)]
    [InlineData("try { try { context.Response.StatusCode = 204; } finally { try { number++; } finally { number--; } } } finally { await context.Response.WriteAsync(\"x\"); }", 0)]
    public async Task Walk_Ends(string statements, int reports)
    {
        var source = Flows.Middleware(statements);
        var found = await Analysis.RunAsync(await Compilations.CreateAsync(source), source);

        Assert.Equal(reports, found.Count(diagnostic => diagnostic.Id == RuleIds.ContentAfterBodylessStatus));
    }

    [Fact]
    public async Task Walk_CostsNoMoreThanTheGraphIsLarge()
    {
        // Ten times the cases: ten times the time, a hundred times if it were quadratic.
        var small = await SwitchAsync(1_000);
        var large = await SwitchAsync(10_000);
        Walk(small);

        var ratio = Fastest(large) / Fastest(small);

        Assert.InRange(ratio, 0, 45);
    }

    private static double Fastest((ControlFlowGraph Graph, SemanticModel Model) function)
    {
        var fastest = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            Walk(function);
            fastest = Math.Min(fastest, watch.Elapsed.TotalMilliseconds);
        }

        return fastest;
    }

    private static void Walk((ControlFlowGraph Graph, SemanticModel Model) function)
    {
        var flow = Assert.Single(ResponseFlow.Read(function.Graph, function.Model, TestContext.Current.CancellationToken));

        // Every case sets a status of its own, so at the end it may be anything.
        Assert.True(flow.Before(flow.Events.Count - 1) is { MayBeUnknown: true });
    }

    private static async Task<(ControlFlowGraph Graph, SemanticModel Model)> SwitchAsync(int cases)
    {
        var source = new StringBuilder("switch (number) {");
        for (var i = 0; i < cases; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $" case {i}: context.Response.StatusCode = {200 + (i % 300)}; break;");
        }

        var compilation = await Compilations.CreateAsync(Flows.Middleware(source.Append(" } await context.Response.WriteAsync(\"x\");").ToString()));
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var method = (await tree.GetRootAsync(TestContext.Current.CancellationToken)).DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        return (ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(method)!), model);
    }
}
