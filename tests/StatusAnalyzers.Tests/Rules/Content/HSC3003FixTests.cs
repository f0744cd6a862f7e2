using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Codes;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Contract.ContractAnalyzer, StatusAnalyzers.CodeFixes.Rules.Content.DeclarationCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Content;

/// <summary>The type goes, and the content types with it.</summary>
public sealed class HSC3003FixTests
{
    [Fact]
    public Task Type_IsRemoved() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/", () => 1)
            .Produces<{|HSC3003:string|}>(204)
            .Produces<{|HSC3003:string|}>(StatusCodes.Status304NotModified, "application/json", "text/plain")
            .Produces(205, {|HSC3003:typeof(string)|})
            .Produces(responseType: {|HSC3003:typeof(string)|}, statusCode: 204, contentType: "text/plain")
            .Produces(
                205,
                {|HSC3003:typeof(string)|},
                "text/plain"
            );

        public sealed class Shop : ControllerBase
        {
            [HttpGet, ProducesResponseType({|HSC3003:typeof(string)|}, 204)]
            [ProducesResponseType<{|HSC3003:string|}>(205)]
            [Microsoft.AspNetCore.Mvc.ProducesResponseType<{|HSC3003:string|}>(304, "application/json")]
            public IActionResult Get() => Ok();

            [ProducesResponseType(StatusCodes.Status204NoContent, Type = {|HSC3003:typeof(string)|})]
            [ProducesResponseType({|HSC3003:typeof(string)|}, 205, "application/json", "text/plain")]
            public IActionResult Put() => Ok();
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/", () => 1)
            .Produces(204)
            .Produces(StatusCodes.Status304NotModified)
            .Produces(205)
            .Produces(statusCode: 204)
            .Produces(
                205
            );

        public sealed class Shop : ControllerBase
        {
            [HttpGet, ProducesResponseType(204)]
            [ProducesResponseType(205)]
            [Microsoft.AspNetCore.Mvc.ProducesResponseType(304)]
            public IActionResult Get() => Ok();

            [ProducesResponseType(StatusCodes.Status204NoContent)]
            [ProducesResponseType(205)]
            public IActionResult Put() => Ok();
        }
        """,
        Sending.Declared(new Setup()));

    [Fact]
    public Task OpenApi_IsFixedInItsOwnWay() => Verify.FixAsync(
        """
        System.Console.WriteLine();

        public sealed class Shop
        {
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(204, "done", {|HSC3003:typeof(string)|}, "text/plain")]
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(205, Type = {|HSC3003:typeof(string)|})]
            [NSwag.Annotations.SwaggerResponse("204", {|HSC3003:typeof(string)|}, Description = "done")]
            public void Get()
            {
            }
        }
        """,
        """
        System.Console.WriteLine();

        public sealed class Shop
        {
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(204, "done")]
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(205)]
            [NSwag.Annotations.SwaggerResponse("204", typeof(void), Description = "done")]
            public void Get()
            {
            }
        }
        """,
        new Setup { Libraries = ["NSwag", "Swashbuckle"] });
}
