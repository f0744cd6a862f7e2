using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Slots;

/// <summary>Which symbols of a program the tables speak of.</summary>
public sealed class KnownSlotsTests
{
    [Theory]
    [InlineData("context.Response.StatusCode")]
    [InlineData("new ObjectResult(1).StatusCode")]
    [InlineData("new ValidationProblemDetails().Status")]
    [InlineData("TypedResults.Ok(1).StatusCode")]
    [InlineData("new System.Net.HttpListener().GetContext().Response.StatusCode")]
    public void Property_IsASlot(string expression) =>
        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(SymbolOf($"_ = {expression};")));

    [Theory]
    [InlineData("Results.StatusCode(404);", 0)]
    [InlineData("Results.Json(1, statusCode: 404);", 3)]
    [InlineData("TypedResults.Json<string>(\"\", statusCode: 404);", 3)]
    [InlineData("new StatusCodeResult(404);", 0)]
    [InlineData("new BadHttpRequestException(\"\", 400);", 1)]
    [InlineData("new ProducesResponseTypeAttribute<string>(200);", 0)]
    [InlineData("endpoint.Produces<string>(200);", 0)]
    [InlineData("OpenApiRouteHandlerBuilderExtensions.Produces<string>(endpoint, 200);", 1)]
    public void Parameter_IsASlot(string call, int ordinal) =>
        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(ParameterOf(call, ordinal)));

    [Theory]
    [InlineData("Results.Json(1);", 0)]
    [InlineData("Results.Text(\"\");", 0)]
    [InlineData("endpoint.WithOrder(404);", 0)]
    public void AnotherParameter_IsUnknown(string call, int ordinal) =>
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(ParameterOf(call, ordinal)));

    [Theory]
    [InlineData("_ = new ApiBehaviorOptions().ClientErrorMapping;", nameof(SlotPart.Key))]
    [InlineData("_ = new Microsoft.AspNetCore.Diagnostics.HealthChecks.HealthCheckOptions().ResultStatusCodes;", nameof(SlotPart.DictionaryValue))]
    [InlineData("_ = new Microsoft.AspNetCore.Builder.ExceptionHandlerOptions().StatusCodeSelector;", nameof(SlotPart.DelegateReturn))]
    public void PartOfAProperty_IsASlot_AndTheWholeIsNone(string statement, string part)
    {
        var symbol = SymbolOf(statement);

        Assert.Equal(
            [part],
            Enum.GetValues<SlotPart>().Where(p => KnownSlots.Find(symbol, p) == KnownSlot.Slot).Select(p => p.ToString()));
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(symbol));
    }

    [Fact]
    public void ElementsOfAParameter_AreSlots()
    {
        var compilation = Compile("", "FastEndpoints");
        var parameter = compilation.GetTypeByMetadataName("FastEndpoints.RouteHandlerBuilderExtensions")!
            .GetMembers("ClearDefaultProduces").OfType<IMethodSymbol>().Single().Parameters.Single(p => p.Name == "statusCodes");

        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(parameter, SlotPart.Element));
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(parameter));
    }

    [Fact]
    public void MemberOfAnExtensionBlock_IsASlot()
    {
        // FastEndpoints declares it in a C# 14 extension block: an extension method to an older compiler, and to a
        // newer one a member of a type without a name.
        var parameter = ParameterOf(
            "endpoint.ProducesProblemDetails(400);",
            0,
            "FastEndpoints");

        Assert.Equal("statusCode", parameter.Name);
        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(parameter));
    }

    [Fact]
    public void ReturnValue_IsASlot()
    {
        var compilation = CSharpCompilation.Create("Slots", references: Libraries.Get("net48"));
        var members = compilation.GetTypeByMetadataName("System.Web.HttpException")!;

        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(members.GetMembers("GetHttpCode").Single()));
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(members.GetMembers("GetHtmlErrorMessage").Single()));
    }

    [Fact]
    public void ParameterOfOneMethod_IsASlot_AndItsNamesakesAreNone()
    {
        var builder = Compile("", "WireMock.Net").GetTypeByMetadataName("WireMock.Admin.Mappings.ResponseModelBuilder")!;

        Assert.Equal(
            ["WithStatusCode"],
            builder.GetMembers().OfType<IMethodSymbol>()
                .Where(method => method.Parameters.Any(p => p.Name == "value" && KnownSlots.Find(p) == KnownSlot.Slot))
                .Select(method => method.Name)
                .Distinct());
        Assert.Contains(builder.GetMembers("WithDelay").OfType<IMethodSymbol>().SelectMany(method => method.Parameters), p => p.Name == "value");
    }

    [Fact]
    public void IndexerParameter_IsASlot()
    {
        var indexer = Compile("", "FastEndpoints").GetTypeByMetadataName("FastEndpoints.EndpointSummary")!
            .GetMembers().OfType<IPropertySymbol>().Single(property => property.IsIndexer);

        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(indexer.Parameters[0]));
        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(indexer.SetMethod!.Parameters[0]));
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(indexer));
    }

    [Theory]
    [InlineData("Override.StatusCode")]
    [InlineData("OverrideOfOverride.StatusCode")]
    [InlineData("Implicit.StatusCode")]
    [InlineData("Explicit.Microsoft.AspNetCore.Mvc.Infrastructure.IStatusCodeActionResult.StatusCode")]
    [InlineData("DerivedInterface.StatusCode")]
    [InlineData("Override.get_StatusCode")]
    public void OverrideOrImplementation_IsASlot(string member) =>
        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(Member(Implementations, member)));

    [Theory]
    [InlineData("Renaming.CreateProblemDetails", 1)]
    [InlineData("Override.set_StatusCode", 0)]
    public void ParameterOfAnOverride_IsASlot(string member, int ordinal)
    {
        var method = (IMethodSymbol)Member(Implementations, member);

        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(method.Parameters[ordinal]));
    }

    [Theory]
    [InlineData("Namesake.StatusCode")]
    [InlineData("Hiding.StatusCode")]
    [InlineData("Unrelated.StatusCode")]
    [InlineData("Mine.Http.HttpResponse.StatusCode")]
    [InlineData("Mine.Microsoft.AspNetCore.Http.HttpResponse.StatusCode")]
    [InlineData("Outer+ObjectResult.StatusCode")]
    public void LookAlike_IsUnknown(string member) =>
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(Member(Implementations, member)));

    [Theory]
    [InlineData("System.Environment.ExitCode = 404;")]
    [InlineData("_ = new System.Net.Mail.SmtpException().StatusCode;")]
    [InlineData("_ = new System.Net.WebSockets.ClientWebSocket().CloseStatus;")]
    [InlineData("_ = new System.Diagnostics.Process().ExitCode;")]
    [InlineData("_ = System.Threading.Tasks.Task.CompletedTask.Status;")]
    [InlineData("_ = new System.Net.Sockets.SocketException().HResult;")]
    [InlineData("_ = new Microsoft.Extensions.Logging.EventId(404).Id;")]
    public void NumberOfAnotherKind_IsNotASlot(string statement) =>
        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(SymbolOf(statement)));

    [Fact]
    public void SubStatusCode_IsNotASlot_BesideStatusCodeWhichIs()
    {
        var response = CSharpCompilation.Create("Slots", references: Libraries.Get("net48")).GetTypeByMetadataName("System.Web.HttpResponse")!;

        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(response.GetMembers("SubStatusCode").Single()));
        Assert.Equal(KnownSlot.Slot, KnownSlots.Find(response.GetMembers("StatusCode").Single()));
    }

    [Fact]
    public void WhateverHoldsACodeOfAnotherProtocol_IsNotASlot()
    {
        const string source = """
            public class Calls
            {
                public Grpc.Core.StatusCode? statusCode;
                public System.Net.FtpStatusCode StatusCode { get; }
                public Grpc.Core.StatusCode GetStatusCode(Grpc.Core.StatusCode statusCode) => statusCode;
                public Mine.StatusCode Other { get; }
            }
            namespace Mine { public enum StatusCode { } }
            """;
        var type = Compile(source, "gRPC").GetTypeByMetadataName("Calls")!;
        var method = type.GetMembers("GetStatusCode").OfType<IMethodSymbol>().Single();

        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(type.GetMembers("statusCode").Single()));
        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(type.GetMembers("StatusCode").Single()));
        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(method));
        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(method.Parameters[0]));
        Assert.Equal(KnownSlot.NotASlot, KnownSlots.Find(method.ReturnType));
        Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(type.GetMembers("Other").Single()));
    }

    [Fact]
    public void LambdaAndLocalFunction_InsideAKnownType_AreUnknown()
    {
        var compilation = Compile(
            """
            namespace Microsoft.AspNetCore.Mvc
            {
                public class ControllerBase
                {
                    public object Get()
                    {
                        System.Action<int> lambda = statusCode => { };
                        void Local(int statusCode) { }
                        Local(1);
                        return lambda;
                    }
                }
            }
            """);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var parameters = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ParameterSyntax>().Select(p => model.GetDeclaredSymbol(p)!).ToList();

        Assert.Equal(2, parameters.Count);
        Assert.All(parameters, parameter => Assert.Equal(KnownSlot.Unknown, KnownSlots.Find(parameter)));
    }

    [Theory]
    [InlineData("public class Broken : IStatusCodeActionResult { public int? StatusCode => ; }")]
    [InlineData("public class Broken : Missing { public override int StatusCode { get; set; } }")]
    [InlineData("public class Broken : Broken { public override int StatusCode { get; set; } }")]
    public void BrokenCode_DoesNotThrow(string source)
    {
        var compilation = Compile("using Microsoft.AspNetCore.Mvc.Infrastructure;" + source);

        Assert.All(
            compilation.GetTypeByMetadataName("Broken")!.GetMembers(),
            member => Assert.NotEqual(KnownSlot.NotASlot, KnownSlots.Find(member)));
    }

    private const string Implementations = """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Infrastructure;
        using Microsoft.AspNetCore.Mvc.ModelBinding;

        public abstract class Override : HttpResponse
        {
            public override int StatusCode { get => 0; set { } }
        }

        public abstract class OverrideOfOverride : Override
        {
            public override int StatusCode { get => 0; set { } }
        }

        public class Implicit : IStatusCodeActionResult
        {
            public int? StatusCode => 404;
            public Task ExecuteResultAsync(ActionContext context) => Task.CompletedTask;
        }

        public class Explicit : IStatusCodeActionResult
        {
            int? IStatusCodeActionResult.StatusCode => 404;
            public Task ExecuteResultAsync(ActionContext context) => Task.CompletedTask;
        }

        public interface IDerived : IStatusCodeActionResult;

        public class DerivedInterface : IDerived
        {
            public int? StatusCode => 404;
            public Task ExecuteResultAsync(ActionContext context) => Task.CompletedTask;
        }

        public class Renaming : ProblemDetailsFactory
        {
            public override ProblemDetails CreateProblemDetails(HttpContext c, int? code = null, string title = null, string type = null, string detail = null, string instance = null) => new();
            public override ValidationProblemDetails CreateValidationProblemDetails(HttpContext c, ModelStateDictionary m, int? code = null, string title = null, string type = null, string detail = null, string instance = null) => new(m);
        }

        public class Namesake : IStatusCodeActionResult
        {
            int? IStatusCodeActionResult.StatusCode => 404;
            public string StatusCode => "";
            public Task ExecuteResultAsync(ActionContext context) => Task.CompletedTask;
        }

        public class Hiding() : ObjectResult(1)
        {
            public new int StatusCode { get; set; }
        }

        public class Unrelated
        {
            public int StatusCode { get; set; }
        }

        public class Outer
        {
            public class ObjectResult { public int StatusCode { get; set; } }
        }

        namespace Mine.Http
        {
            public class HttpResponse { public int StatusCode { get; set; } }
        }

        namespace Mine.Microsoft.AspNetCore.Http
        {
            public class HttpResponse { public int StatusCode { get; set; } }
        }
        """;

    private static ISymbol Member(string source, string member)
    {
        var compilation = Compile(source);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation.SourceModule.GlobalNamespace.GetNamespaceMembers()
            .SelectMany(Types).Concat(compilation.SourceModule.GlobalNamespace.GetTypeMembers())
            .SelectMany(type => type.GetTypeMembers().Prepend(type))
            .SelectMany(type => type.GetMembers().Select(m => (Name: FullName(type) + "." + m.Name, Member: m)))
            .Single(m => m.Name == member).Member;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol container) =>
        container.GetNamespaceMembers().SelectMany(Types).Concat(container.GetTypeMembers());

    private static string FullName(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => FullName(outer) + "+" + type.Name,
        { ContainingNamespace.IsGlobalNamespace: true } => type.Name,
        _ => type.ContainingNamespace + "." + type.Name,
    };

    /// <summary>The symbol of the last member access of a statement.</summary>
    private static ISymbol SymbolOf(string statement)
    {
        var (model, root) = Bind(statement);
        var assignment = root.DescendantNodes().OfType<AssignmentExpressionSyntax>().Last();
        return model.GetSymbolInfo(assignment.Left.ToString() == "_" ? assignment.Right : assignment.Left).Symbol!;
    }

    /// <summary>A parameter of the last call of a statement, as the call sees it: reduced and constructed.</summary>
    private static IParameterSymbol ParameterOf(string call, int ordinal, params string[] libraries)
    {
        var (model, root) = Bind(call, libraries);
        var node = root.DescendantNodes().OfType<ExpressionStatementSyntax>().Last().Expression;
        return ((IMethodSymbol)model.GetSymbolInfo(node).Symbol!).Parameters[ordinal];
    }

    private static (SemanticModel Model, SyntaxNode Root) Bind(string statement, params string[] libraries)
    {
        var compilation = Compile(
            $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            {{(libraries.Contains("FastEndpoints") ? "using FastEndpoints;" : "")}}

            public class Calls
            {
                public void Call(HttpContext context, RouteHandlerBuilder endpoint)
                {
                    {{statement}}
                }
            }
            """,
            libraries);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var tree = compilation.SyntaxTrees.Single();
        return (compilation.GetSemanticModel(tree), tree.GetRoot(TestContext.Current.CancellationToken));
    }

    private static CSharpCompilation Compile(string source, params string[] libraries) => CSharpCompilation.Create(
        "Slots",
        [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
        [.. Libraries.Get("net10.0"), .. libraries.SelectMany(Libraries.Get)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
