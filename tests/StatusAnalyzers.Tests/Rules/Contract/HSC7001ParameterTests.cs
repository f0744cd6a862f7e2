using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Contract;

/// <summary>HSC7001 for endpoints that a function maps on its parameter: what their group declares, only the program as a whole can tell.</summary>
public sealed class HSC7001ParameterTests
{
    private const string Undeclared = "routes.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200)";
    private const string Reported = "routes.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).Produces(200)";

    [Theory]
    [InlineData("Map(app); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("Orders.Map(app); static class Orders {{ public static void Map(this IEndpointRouteBuilder routes) {{ {0}; }} }}")]
    [InlineData("Orders.Map(app); static class Orders {{ public static void Map(IEndpointRouteBuilder builder) {{ var routes = builder.MapGroup(\"/orders\").WithTags(\"orders\"); {0}; }} }}")]
    [InlineData("new Orders().Map(app); interface IModule {{ void Map(IEndpointRouteBuilder routes); }} class Orders : IModule {{ public void Map(IEndpointRouteBuilder routes) => {0}; }}")]
    [InlineData("new Orders().Map(app); abstract class Module {{ public abstract void Map(IEndpointRouteBuilder routes); }} class Orders : Module {{ public override void Map(IEndpointRouteBuilder routes) => {0}; }}")]
    [InlineData("Map(app.MapGroup(\"/api\")); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\").RequireAuthorization(); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); api.WithTags(\"a\").RequireAuthorization(); api.Map(); static class Orders {{ public static void Map(this IEndpointRouteBuilder routes) => {0}; }}")]
    [InlineData("app.MapGroup(\"/api\").MapGet(\"/a\", () => \"\").ProducesProblem(500); Map(app); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); var inner = api.MapGroup(\"/v1\"); Map(inner); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("Map(Group(app)); static IEndpointRouteBuilder Group(WebApplication app) {{ return app.MapGroup(\"/api\"); }} static void Map(IEndpointRouteBuilder routes) => {0};")]
    public Task Parameter_Triggers(string program) => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Program(program, Reported), Endpoint.Console);

    [Theory]
    [InlineData("Map(app.MapGroup(\"/api\").ProducesProblem(404)); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); api.ProducesProblem(404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); api.WithTags(\"a\").ProducesProblem(404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); var same = api; same.ProducesProblem(404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); var same = api.WithTags(\"a\"); same.ProducesProblem(404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); OpenApiRouteHandlerBuilderExtensions.ProducesProblem(api, 404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\"); (api).ProducesProblem(404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\").WithMetadata(1); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("var api = app.MapGroup(\"/api\").WithOurProblems(); Map(api); static void Map(IEndpointRouteBuilder routes) => {0}; static class Ours {{ public static T WithOurProblems<T>(this T builder) where T : IEndpointConventionBuilder => builder; }}")]
    [InlineData("RouteGroupBuilder api; api = app.MapGroup(\"/api\"); api.ProducesProblem(404); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("dynamic api; api = app.MapGroup(\"/api\"); Map(api); static void Map(IEndpointRouteBuilder routes) => {0};")]
    [InlineData("Map<WebApplication>(app); static void Map<T>(T routes) where T : IEndpointRouteBuilder => {0};")]
    [InlineData("Action<IEndpointRouteBuilder> map = routes => {0}; map(app);")]
    public Task Parameter_DoesNotTrigger(string program) => Endpoint.DoesNotTriggerAsync(Program(program, Undeclared), Endpoint.Console);

    // It is called by programs that nobody sees here.
    [Fact]
    public Task Library_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Program("static class Orders {{ public static void Map(this IEndpointRouteBuilder routes) => {0}; }}", Undeclared, application: ""),
        new Setup { Output = OutputKind.DynamicallyLinkedLibrary });

    // Another file declares it.
    [Fact]
    public Task GroupOfAnotherFile_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Program("Groups.Make(app); static class Orders {{ public static void Map(this IEndpointRouteBuilder routes) => {0}; }}", Undeclared),
        new Setup
        {
            Sources =
            [
                """
                using Microsoft.AspNetCore.Builder;
                using Microsoft.AspNetCore.Http;

                static class Groups
                {
                    public static void Make(WebApplication app)
                    {
                        var api = app.MapGroup("/api");
                        api.ProducesProblem(404);
                        api.Map();
                    }
                }
                """,
            ],
        });

    // Another library asks for it, with a group of its own.
    [Fact]
    public Task InterfaceOfSomebodyElse_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Program("new Orders().Configure(app); class Orders : IConfigureOptions<IEndpointRouteBuilder> {{ public void Configure(IEndpointRouteBuilder routes) {{ {0}; }} }}", Undeclared),
        Endpoint.Console);

    [Fact]
    public Task VariablesOfEachOther_AreReadOnce() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Program(
            """
            One(app); Two(app); Map(app);
            static void One(IEndpointRouteBuilder builder) {{ var a = builder.MapGroup("/a"); var b = a.WithTags("x"); Map(b); }}
            static void Two(IEndpointRouteBuilder builder) {{ var b = builder.MapGroup("/b"); var a = b.WithTags("x"); Map(a); }}
            static void Map(IEndpointRouteBuilder routes) => {0};
            """,
            Reported),
        Endpoint.Console);

    private static string Program(string program, string mapping, string application = "var app = WebApplication.Create();") =>
        $$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Options;

        {{application}}
        {{string.Format(System.Globalization.CultureInfo.InvariantCulture, program, mapping)}}
        """;
}
