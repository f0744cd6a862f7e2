namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001AttributeTests
{
    // Stand-ins with the names and parameters of Swashbuckle.AspNetCore.Annotations and of the user's own attributes.
    private const string Annotations =
        """

        namespace Swashbuckle.AspNetCore.Annotations
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public class SwaggerResponseAttribute : Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute
            {
                public SwaggerResponseAttribute(int statusCode, string? description = null, System.Type? type = null) : base(type ?? typeof(void), statusCode) { }
            }
        }

        [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
        public sealed class ErrorAttribute : System.Attribute
        {
            public ErrorAttribute() { }

            public ErrorAttribute(string name, int code) => (Name, StatusCode) = (name, code);

            public string? Name { get; set; }

            public int StatusCode { get; set; }

            public int Order { get; set; }
        }

        public sealed class ProducesNotFoundAttribute() : Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute([|404|]);
        """;

    [Theory]
    [InlineData("[ProducesResponseType([|404|])]")]
    [InlineData("[ProducesResponseType(typeof(string), [|404|])]")]
    [InlineData("[ProducesResponseType(statusCode: [|404|])]")]
    [InlineData("[ProducesResponseType(typeof(string), [|200|], \"text/plain\")]")]
    [InlineData("[ProducesResponseType<string>([|200|]), ProducesResponseType(StatusCodes.Status404NotFound)]")]
    [InlineData("[Swashbuckle.AspNetCore.Annotations.SwaggerResponse([|404|], \"None.\", typeof(string))]")]
    [InlineData("[Error(StatusCode = [|404|], Order = 404)]")]
    [InlineData("[Error(\"gone\", [|410|])]")]
    public Task OnAction_Triggers(string attribute) => Naming.TriggersAsync(Naming.Web($"public class Shop : ControllerBase {{ {attribute} public void Run() {{ }} }}") + Annotations);

    [Fact]
    public Task OnOtherTargets_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        [assembly: Error(StatusCode = [|500|])]

        [Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCode([|418|])]
        [ProducesResponseType([|500|])]
        public sealed class TeapotResult
        {
            [return: Error(StatusCode = [|404|])]
            public int Number([Error(StatusCode = [|404|])] int number) => number;
        }
        """) + Annotations);

    [Fact]
    public Task DefaultValueOfStatus_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Teapot
        {
            [DefaultValue([|400|])]
            public int StatusCode { get; set; }
        }
        """));

    [Fact]
    public Task OnLambda_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", [ProducesResponseType([|404|])] () => "tea");
        """,
        new());

    [Fact]
    public Task Attribute_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        "using System.ComponentModel.DataAnnotations;\n" + Naming.Web(
        """
        public sealed class OrderAttribute(int code) : Attribute
        {
            public int Code => code;

            public int Status { get; set; }
        }

        public partial class Shop : ControllerBase
        {
            [StringLength(200, MinimumLength = 100), MaxLength(500)]
            public string? Name { get; set; }

            [Range(100, 599)]
            public int StatusCode { get; set; }

            [DefaultValue(400)]
            public int Width { get; set; }

            [Display(Order = 200)]
            public int Height { get; set; }

            [Order(404, Status = 404)]
            [HttpGet("/404", Order = 404)]
            [ResponseCache(Duration = 300), RequestSizeLimit(500)]
            [ProducesResponseType(StatusCodes.Status404NotFound), ProducesResponseType((int)HttpStatusCode.Gone)]
            [ProducesDefaultResponseType]
            public void Run() { }
        }
        """));
}
