using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Codes;
using Places = StatusAnalyzers.Tests.Rules.Naming.Naming;

namespace StatusAnalyzers.Tests.Rules.Content;

public sealed class HSC3003Tests
{
    [Theory]
    [InlineData("[ProducesResponseType([|typeof(Order)|], 204)]")]
    [InlineData("[ProducesResponseType([|typeof(Order)|], StatusCodes.Status205ResetContent)]")]
    [InlineData("[ProducesResponseType([|typeof(Order)|], (int)HttpStatusCode.NotModified)]")]
    [InlineData("[ProducesResponseType([|typeof(List<Order>)|], 204, \"application/json\")]")]
    [InlineData("[ProducesResponseType<[|Order|]>(204)]")]
    [InlineData("[Microsoft.AspNetCore.Mvc.ProducesResponseType<[|Order|]>(StatusCodes.Status304NotModified)]")]
    [InlineData("[ProducesResponseType(204, Type = [|typeof(Order)|])]")]
    [InlineData("[ProducesResponseType(statusCode: 204, type: [|typeof(Order)|])]")]
    [InlineData("[HttpPost, ProducesResponseType([|typeof(NoContentResult)|], 204), ProducesResponseType(400)]")]
    public Task Attribute_Triggers(string attribute) => Sending.DeclaredTriggersAsync(RuleIds.DeclaredContent, Declared(attribute));

    [Theory]
    [InlineData("[ProducesResponseType(204)]")]
    [InlineData("[ProducesResponseType(typeof(void), 204)]")]
    [InlineData("[ProducesResponseType(typeof(Order), 200)]")]
    [InlineData("[ProducesResponseType<Order>(200)]")]
    [InlineData("[ProducesResponseType(204, Type = null)]")]
    [InlineData("[ProducesResponseType(204, Type = typeof(void))]")]
    [InlineData("[Produces(typeof(Order))]")]
    public Task Attribute_DoesNotTrigger(string attribute) => Sending.DeclaredDoesNotTriggerAsync(Declared(attribute));

    [Fact]
    public Task OnController_Triggers() => Sending.DeclaredTriggersAsync(RuleIds.DeclaredContent, Places.Web(
        """
        [ProducesResponseType([|typeof(ProblemDetails)|], 304)]
        public sealed class Shop : ControllerBase { }
        """));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Call_Triggers(string framework) => Sending.DeclaredTriggersAsync(
        RuleIds.DeclaredContent,
        Program(
            """
            app.MapGet("/", () => 1).Produces<[|Order|]>(204).Produces(204, [|typeof(Order)|]).Produces<[|Order|]>(StatusCodes.Status304NotModified, "application/json");
            app.MapPost("/", () => 1).Produces(responseType: [|typeof(Order)|], statusCode: 205);
            app.MapPut("/", () => 1).WithMetadata(new ProducesResponseTypeMetadata(204, [|typeof(Order)|]));
            """),
        new Setup { Framework = framework });

    [Fact]
    public Task Call_DoesNotTrigger() => Sending.DeclaredDoesNotTriggerAsync(
        Program("app.MapGet(\"/\", () => 1).Produces(204).Produces<Order>().Produces<Order>(201).Produces(204, typeof(void)).Produces(204, null).Produces(304);"),
        new Setup());

    [Fact]
    public Task OpenApi_Triggers() => Sending.DeclaredTriggersAsync(
        RuleIds.DeclaredContent,
        OpenApi(
            """
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(204, "done", [|typeof(string)|])]
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(204, Type = [|typeof(string)|])]
            [NSwag.Annotations.SwaggerResponse(204, [|typeof(string)|])]
            [NSwag.Annotations.SwaggerResponse(System.Net.HttpStatusCode.NoContent, [|typeof(string)|])]
            [NSwag.Annotations.SwaggerResponse("204", [|typeof(string)|])]
            """),
        new Setup { Libraries = ["NSwag", "Swashbuckle"] });

    [Fact]
    public Task OpenApi_DoesNotTrigger() => Sending.DeclaredDoesNotTriggerAsync(
        OpenApi(
            """
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(204, "done")]
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(200, "done", typeof(string))]
            [NSwag.Annotations.SwaggerResponse(204, typeof(void))]
            [NSwag.Annotations.SwaggerResponse("default", typeof(string))]
            [NSwag.Annotations.SwaggerResponse("2xx", typeof(string))]
            """),
        new Setup { Libraries = ["NSwag", "Swashbuckle"] });

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Sending.DeclaredDoesNotTriggerAsync(Places.Web(
        """
        [AttributeUsage(AttributeTargets.All)]
        public sealed class ProducesResponseTypeAttribute(Type type, int statusCode) : Attribute { public string Text => type.Name + statusCode; }

        public static class Factory { public static T? Produces<T>(int statusCode) => statusCode == 204 ? default : default; }

        public sealed class Shop
        {
            [global::ProducesResponseType(typeof(string), 204)]
            public string? Run() => Factory.Produces<string>(204);
        }
        """));

    [Theory]
    [InlineData("[ProducesResponseType(typeof(Order), )]")]
    [InlineData("[ProducesResponseType(typeof(), 204)]")]
    [InlineData("[ProducesResponseType<>(204)]")]
    [InlineData("[ProducesResponseType(204, Type = )]")]
    [InlineData("[ProducesResponseType(typeof(Order)")]
    public Task Broken_DoesNotTrigger(string attribute) => Sending.DeclaredDoesNotTriggerAsync(Declared(attribute), Places.Library with { Broken = true });

    [Fact]
    public Task Generated_DoesNotTrigger() => Sending.DeclaredDoesNotTriggerAsync("// <auto-generated/>\n" + Declared("[ProducesResponseType(typeof(Order), 204)]"));

    private static string Declared(string attribute) => Sending.Controller(attribute + " public IActionResult Run() => Ok();");

    private static string Program(string statements) =>
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        {{statements}}

        public sealed record Order(int Id);
        """;

    private static string OpenApi(string attributes) =>
        $$"""
        System.Console.WriteLine();

        public sealed class Shop
        {
            {{attributes}}
            public void Get()
            {
            }
        }
        """;
}
