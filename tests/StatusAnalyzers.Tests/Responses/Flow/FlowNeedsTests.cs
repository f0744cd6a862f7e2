using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Responses.Flow;

/// <summary>What the rules say they need, held against what they find: of random functions, no one that a rule reports is turned away.</summary>
public sealed class FlowNeedsTests
{
    private const int Functions = 400;

    private static readonly string[] Steps =
    [
        "context.Response.StatusCode = 204;",
        "context.Response.StatusCode = 404;",
        "context.Response.StatusCode = number;",
        "context.Response.StatusCode = flag ? 204 : 304;",
        "context.Response.StatusCode = await SendAsync(context.Response.WriteAsync(\"x\"));",
        "context.Response.ContentLength = 5;",
        "context.Response.Headers[\"Transfer-Encoding\"] = \"chunked\";",
        "context.Response.Headers.Append(\"X\", \"1\");",
        "context.Response.Redirect(\"/\");",
        "context.Response.Clear();",
        "await context.Response.WriteAsync(\"x\");",
        "await context.Response.WriteAsJsonAsync(number);",
        "await context.Response.Body.WriteAsync(new byte[1]);",
        "await context.Response.StartAsync();",
        "await next(context);",
        "Log(context);",
        "context = other;",
        "number++;",
    ];

    private static readonly string[] Returns =
    [
        "return Results.Ok();",
        "return Results.NoContent();",
        "return flag ? Results.BadRequest() : Results.Ok(number);",
        "return null!;",
        "throw new InvalidOperationException(number.ToString());",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task ReportedFunction_IsFollowed(int seed)
    {
        var random = new Random(seed);
        var bodies = Enumerable.Range(0, Functions).Select(_ => Block(random, depth: 0) + Pick(random, Returns)).ToList();
        var methods = bodies.Select((body, index) => $"async Task<IResult> F{index}(HttpContext context, HttpContext other, RequestDelegate next, int number, bool flag) {{ await Task.Yield(); {body} }}");
        var reported = await HoldAsync(
            $"public sealed class Subject {{ static void Log(HttpContext context) {{ }} static async Task<int> SendAsync(Task task) {{ await task; return 204; }}\n{string.Join('\n', methods)} }}");
        Assert.InRange(reported, Functions / 10, Functions * 9 / 10);
    }

    // What is set is what is returned, so that both end at one place.
    [Theory]
    [InlineData("public int F() => Response.StatusCode = 304;")]
    [InlineData("public int F() { return Response.StatusCode = 204; }")]
    public async Task ReturnedAssignment_IsFollowed(string action) =>
        Assert.Equal(1, await HoldAsync($"public class Orders : ControllerBase {{ {action} }}"));

    /// <summary>Holds every function against the needs, and counts those that a rule reports.</summary>
    private static async Task<int> HoldAsync(string type)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = await Compilations.CreateAsync(Flows.Web(type));
        Assert.DoesNotContain(compilation.GetDiagnostics(cancellation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var mentions = new ResponseMentions(new FileWords());
        var reported = 0;
        foreach (var method in (await tree.GetRootAsync(cancellation)).DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText.StartsWith('F')))
        {
            var body = Assert.IsAssignableFrom<IMethodBodyOperation>(model.GetOperation(method, cancellation));
            var found = Judge(ControlFlowGraph.Create(body, cancellation), model);
            if (found.IsEmpty)
            {
                continue;
            }

            reported++;
            var syntax = (body.BlockBody ?? body.ExpressionBody)!.Syntax;
            var followed = FlowTriggers.FunctionsAt(mentions.PlacesIn(syntax), syntax, FlowRules.Needs, model, cancellation);
            Assert.True(followed.Count > 0, string.Create(CultureInfo.InvariantCulture, $"{found[0]}\n{method}"));
        }

        return reported;
    }

    private static ImmutableArray<Diagnostic> Judge(ControlFlowGraph graph, SemanticModel model)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var flow in ResponseFlow.Read(graph, model, TestContext.Current.CancellationToken))
        {
            foreach (var rule in FlowRules.All)
            {
                rule.Judge(flow, found.Add);
            }
        }

        return found.ToImmutable();
    }

    private static string Block(Random random, int depth) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Statement(random, depth)));

    private static string Statement(Random random, int depth) => depth > 2 ? Pick(random, Steps) : random.Next(14) switch
    {
        0 => $"if (flag) {{ {Block(random, depth + 1)} }} ",
        1 => $"if (number > 1) {{ {Block(random, depth + 1)} {Pick(random, Returns)} }} ",
        2 => $"if (flag) {{ {Block(random, depth + 1)} }} else {{ {Block(random, depth + 1)} }} ",
        3 => $"while (flag) {{ {Block(random, depth + 1)} }} ",
        4 => $"foreach (var letter{depth} in \"ab\") {{ {Block(random, depth + 1)} }} ",
        5 => $"try {{ {Block(random, depth + 1)} }} catch (InvalidOperationException exception{depth}) {{ {Block(random, depth + 1)} await context.Response.WriteAsync(exception{depth}.Message); }} ",
        6 => $"try {{ {Block(random, depth + 1)} }} catch (Exception) {{ {Block(random, depth + 1)} }} finally {{ {Pick(random, Steps)} }} ",
        7 => $"switch (number) {{ case 1: {Block(random, depth + 1)} break; case 2: {Pick(random, Steps)} goto case 1; default: {Block(random, depth + 1)} break; }} ",
        _ => Pick(random, Steps),
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
