using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Contract.ContractAnalyzer, StatusAnalyzers.CodeFixes.Rules.Contract.MissingResponseCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Contract;

public sealed class HSC7001Tests
{
    [Theory]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|NotFound()|]; } return Ok(order); }")]
    [InlineData("[ProducesResponseType(typeof(Order), 200)]", "=> flag ? Ok(order) : [|NotFound()|];")]
    [InlineData("[ProducesResponseType<Order>(200)]", "=> flag ? Ok(order) : [|Conflict(order)|];")]
    [InlineData("[ProducesResponseType(typeof(Order), 200)]", "=> code switch { 1 => Ok(order), 2 => [|NotFound()|], _ => throw new Exception() };")]
    [InlineData("[ProducesResponseType(200)]", "{ switch (code) { case 1: return Ok(); default: return [|BadRequest()|]; } }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|StatusCode(418)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|StatusCode(StatusCodes.Status409Conflict, text)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|Problem(statusCode: 422)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|ValidationProblem()|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|Problem()|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|new NotFoundObjectResult(text)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|new ObjectResult(text) { StatusCode = 409 }|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { throw [|new BadHttpRequestException(text, 413)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ var result = [|NotFound()|]; if (flag) { return result; } return Ok(); }")]
    [InlineData("[ProducesResponseType(404)]", "{ if (flag) { return NotFound(); } return [|Ok()|]; }")]
    [InlineData("[ProducesResponseType(200)] [ProducesDefaultResponseType]", "{ if (flag) { return NotFound(); } return code == 1 ? Ok() : [|NoContent()|]; }")]
    [InlineData("[Produces(typeof(Order))]", "{ if (flag) { return [|NotFound()|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ IActionResult Other() => BadRequest(); if (flag) { return [|NotFound()|]; } return Ok(Other()); }")]
    public Task Action_Triggers(string attributes, string body) => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Action(attributes, body));

    [Theory]
    [InlineData("[ProducesResponseType(200)] [ProducesResponseType(404)]", "{ if (flag) { return NotFound(); } return Ok(order); }")]
    [InlineData("", "{ if (flag) { return NotFound(); } return Ok(order); }")]
    [InlineData("[Produces(\"application/json\")]", "{ if (flag) { return NotFound(); } return Ok(order); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return StatusCode(code); } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return Problem(statusCode: code); } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return Forbid(); } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)] [ProducesDefaultResponseType]", "{ if (flag) { return NotFound(); } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ Func<IActionResult> other = () => { return NotFound(); }; return Ok(other); }")]
    [InlineData("[ProducesResponseType(200)]", "{ IActionResult Other() { return NotFound(); } return Ok(Other()); }")]
    [InlineData("[ProducesResponseType(200)]", "{ throw new InvalidOperationException(); }")]
    [InlineData("[ProducesResponseType(200)]", "{ try { throw new BadHttpRequestException(text, 413); } catch (BadHttpRequestException) { return Ok(); } }")]
    [InlineData("[NonAction, ProducesResponseType(200)]", "=> NotFound();")]
    [InlineData("[ApiExplorerSettings(IgnoreApi = true), ProducesResponseType(200)]", "=> NotFound();")]
    [InlineData("[ProducesResponseType(404, Type = typeof(Order), StatusCode = 409)] [ProducesResponseType(200)]", "=> flag ? Conflict() : Ok();")]
    public Task Action_DoesNotTrigger(string attributes, string body) => Endpoint.DoesNotTriggerAsync(Endpoint.Action(attributes, body));

    // While a reference is missing, it may be a result as well as a value.
    [Theory]
    [InlineData("BadRequest(Missing.Text())")]
    [InlineData("Missing.Order()")]
    [InlineData("missing")]
    public Task WhatHasNoType_DoesNotTrigger(string returned) => Endpoint.DoesNotTriggerAsync(
        Endpoint.Action("[ProducesResponseType(201)] [ProducesResponseType(400)]", $$"""{ if (flag) { return {{returned}}; } return Created("/1", order); }""", "ActionResult<Order>"),
        new() { Broken = true });

    // MVC finds controllers among public types that are in no other one; how they come to be one does not matter.
    [Theory]
    [InlineData("public class Shop : ControllerBase")]
    [InlineData("public class Shop : Base")]
    [InlineData("[Controller] public class Shop")]
    [InlineData("[ApiExplorerSettings(GroupName = \"v1\", IgnoreApi = false)] public class Shop : ControllerBase")]
    [InlineData("public partial class Shop")]
    public Task Controller_Triggers(string declaration) => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, ControllerOf(declaration, "[|new NotFoundResult()|]"));

    [Theory]
    [InlineData("internal class Shop : ControllerBase")]
    [InlineData("class Shop : ControllerBase")]
    [InlineData("public class Shop")]
    [InlineData("[NonController] public class Shop : ControllerBase")]
    [InlineData("[ApiExplorerSettings(IgnoreApi = true)] public class Shop : ControllerBase")]
    [InlineData("public static class Outer { } public class Holder { public class Shop : ControllerBase")]
    public Task NoControllerOrHidden_DoesNotTrigger(string declaration) => Endpoint.DoesNotTriggerAsync(ControllerOf(declaration, "new NotFoundResult()"));

    private static string ControllerOf(string declaration, string result) => Endpoint.Controller("") +
        $$"""

        public class Base : ControllerBase { }

        {{(declaration.Contains("partial", StringComparison.Ordinal) ? "public partial class Shop2 : ControllerBase { }" : "")}}

        {{declaration.Replace("Shop", "Shop2", StringComparison.Ordinal)}}
        {
            [ProducesResponseType(200)]
            public IActionResult Find(bool flag) { if (flag) { return {{result}}; } return new OkResult(); }
        {{(declaration.Contains("Holder", StringComparison.Ordinal) ? "}" : "")}}
        }
        """;

    // MVC runs the results of minimal APIs too.
    [Theory]
    [InlineData("[ProducesResponseType(200)]", "=> flag ? [|Results.NotFound()|] : Results.Ok();")]
    [InlineData("[ProducesResponseType(200)]", "{ if (flag) { return [|TypedResults.Conflict()|]; } return Results.Ok(); }")]
    public Task ResultOfMinimalApi_Triggers(string attributes, string body) => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Action(attributes, body, "IResult"));

    [Theory]
    [InlineData("[ProducesResponseType(200), ProducesResponseType(404)]", "=> flag ? Results.NotFound() : Results.Ok();")]
    [InlineData("[ProducesResponseType(200)]", "=> flag ? Results.StatusCode(code) : Results.Ok();")]
    public Task ResultOfMinimalApi_DoesNotTrigger(string attributes, string body) => Endpoint.DoesNotTriggerAsync(Endpoint.Action(attributes, body, "IResult"));

    [Theory]
    [InlineData("ActionResult<Order>", "{ if (flag) { return NotFound(); } return [|order|]; }")]
    [InlineData("ActionResult<Order>", "{ if (flag) { return NotFound(); } return [|new BigOrder(1)|]; }")]
    [InlineData("Order", "=> [|order|];")]
    [InlineData("Task<Order>", "=> Task.FromResult([|order|]);")]
    [InlineData("IResult", "=> flag ? Results.NotFound() : [|Results.Ok(order)|];")]
    public Task MissingSuccess_Triggers(string type, string body) =>
        Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Action("[ProducesResponseType(404)]", body, type));

    [Fact]
    public Task Async_Triggers() => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Controller(
        """
        [ProducesResponseType(404)]
        public async Task<ActionResult<Order>> Get(int id) { await Task.Yield(); if (id == 0) { return NotFound(); } return [|order|]; }

        [ProducesResponseType(200)]
        public async ValueTask<IActionResult> Find(int id) { await Task.Yield(); if (id == 0) { return [|NotFound()|]; } return Ok(order); }

        [ProducesResponseType(404)]
        public async Task [|Save|](int id) { await Task.Yield(); }

        [ProducesResponseType(404)]
        public void [|Touch|]() { }
        """));

    [Fact]
    public Task Async_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(
        """
        [ProducesResponseType(404)]
        public async Task Save(int id) { await Task.Yield(); Response.StatusCode = 404; }

        [ProducesResponseType(404)]
        public async Task Write(int id) { await Response.WriteAsync("no"); }

        [ProducesResponseType(404)]
        public void Throw() => throw new NotImplementedException();

        [ProducesResponseType(404)]
        public ActionResult<ProblemDetails> Problem2() => new ProblemDetails();

        [ProducesResponseType(404)]
        public ActionResult<Order?> Null() => (Order?)null;

        [ProducesResponseType(404)]
        public object Anything(object value) => value;
        """));

    [Fact]
    public Task Helper_Triggers() => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Controller(
        """
        [ProducesResponseType(200)]
        public IActionResult Get(int id) { if (id == 0) { return [|Missing()|]; } return Ok(order); }

        [ProducesResponseType(200)]
        public async Task<IActionResult> Find(int id) { if (id == 0) { return await [|SearchAsync()|]; } return Ok(order); }

        [ProducesResponseType(200)]
        public Task<IActionResult> FindLegacy(int id) => [|SearchAsync()|];

        private IActionResult Missing() => NotFound();

        private async Task<IActionResult> SearchAsync() { await Task.Yield(); return Conflict(); }
        """));

    [Fact]
    public Task Helper_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(
        """
        [ProducesResponseType(200)]
        public IActionResult Get(int id) { if (id == 0) { return Missing(); } return Ok(order); }

        [ProducesResponseType(200)]
        public IActionResult Find(int id) => Twice();

        [ProducesResponseType(204)]
        public Task<IActionResult> Save(int id) => SaveAsync();

        [ProducesResponseType(204)]
        public Task<ActionResult> Load(Func<Task<ActionResult>> load) => load();

        private async Task<IActionResult> SaveAsync() { await Task.Yield(); return NoContent(); }

        protected virtual IActionResult Missing() => NotFound();

        private IActionResult Twice() => Once();

        private IActionResult Once() => NotFound();
        """));

    [Fact]
    public Task DerivedAttribute_Triggers() => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Derived(
        """
        [OkResponse, MissingResponse, GoneResponse, Produces422, Named(409)]
        public IActionResult Get(int id) => id switch { 0 => NotFound(), 1 => StatusCode(410), 2 => UnprocessableEntity(), 3 => Conflict(), 4 => [|BadRequest()|], _ => Ok() };
        """));

    [Fact]
    public Task DerivedAttribute_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Derived(
        """
        [OkResponse, MissingResponse, GoneResponse]
        public IActionResult Get(int id) => id switch { 0 => NotFound(), 1 => StatusCode(410), _ => Ok() };

        [OkResponse, Computed]
        public IActionResult Find(int id) => id switch { 0 => NotFound(), _ => Ok() };

        [OkResponse, Assigned]
        public IActionResult Seek(int id) => id switch { 0 => NotFound(), _ => Ok() };

        [OkResponse, Named(400, StatusCode = 404)]
        public IActionResult Load(int id) => id switch { 0 => NotFound(), _ => Ok() };
        """));

    [Theory]
    [InlineData("[ApiController] [ProducesResponseType(404)]", "[ProducesResponseType(200)]", "=> flag ? NotFound() : code == 1 ? [|Conflict()|] : Ok();")]
    [InlineData("[ApiConventionType(typeof(DefaultApiConventions))] [ApiController]", "[ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Put))]", "=> flag ? NotFound() : code == 1 ? [|Ok()|] : NoContent();")]
    public Task Scope_Triggers(string controller, string attributes, string body) => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Controller($$"""{{attributes}} public IActionResult Run(bool flag, int code) {{body}}""", controller));

    [Theory]
    [InlineData("[ApiController] [ProducesResponseType(404)]", "[ProducesResponseType(200)]", "=> flag ? NotFound() : Ok();")]
    [InlineData("[ApiConventionType(typeof(DefaultApiConventions))] [ApiController]", "[ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Put))]", "=> flag ? NotFound() : NoContent();")]
    [InlineData("[ApiConventionType(typeof(DefaultApiConventions))]", "", "=> flag ? Conflict() : Ok();")]
    public Task Scope_DoesNotTrigger(string controller, string attributes, string body) => Endpoint.DoesNotTriggerAsync(
        Endpoint.Controller($$"""{{attributes}} public IActionResult Run(bool flag, int code) {{body}}""", controller));

    [Fact]
    public Task Convention_Triggers() => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Controller(
        """
        public IActionResult GetOrder(int orderId) => orderId == 0 ? NotFound() : orderId == 1 ? [|Accepted()|] : Ok();

        public IActionResult Post(Order model) => [|Ok()|];
        """,
        "[ApiConventionType(typeof(DefaultApiConventions))] [ApiController]"));

    [Fact]
    public Task Convention_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(
        """
        public IActionResult GetOrder(int orderId) => orderId == 0 ? NotFound() : Ok();

        public IActionResult Post(Order model) => Conflict();

        public IActionResult Gettysburg(int id) => Accepted();

        public IActionResult GetTwo(int id, int other) => Accepted();
        """,
        "[ApiConventionType(typeof(DefaultApiConventions))] [ApiController]"));

    private const string DerivedOpenApi =
        """

        public sealed class SwashbuckleOrderAttribute() : Swashbuckle.AspNetCore.Annotations.SwaggerResponseAttribute(200, "found", typeof(Order));

        public sealed class NSwagMissingAttribute() : NSwag.Annotations.SwaggerResponseAttribute(HttpStatusCode.NotFound, typeof(void));
        """;

    [Fact]
    public Task OpenApi_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Controller(
            """
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(200, "found", typeof(Order))]
            public IActionResult Get(int id) => id == 0 ? [|NotFound()|] : Ok(order);

            [NSwag.Annotations.SwaggerResponse(HttpStatusCode.OK, typeof(Order))]
            public IActionResult Find(int id) => id == 0 ? [|NotFound()|] : Ok(order);

            [SwashbuckleOrder, NSwagMissing]
            public IActionResult Seek(int id) => id switch { 0 => NotFound(), 1 => [|Conflict()|], _ => Ok(order) };
            """) + DerivedOpenApi,
        new Setup { Libraries = ["NSwag", "Swashbuckle"], Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });

    [Fact]
    public Task OpenApi_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Endpoint.Controller(
            """
            [Swashbuckle.AspNetCore.Annotations.SwaggerResponse(404, "missing")]
            [NSwag.Annotations.SwaggerResponse("200", typeof(Order))]
            public IActionResult Get(int id) => id == 0 ? NotFound() : Ok(order);

            [NSwag.Annotations.SwaggerResponse(typeof(Order))]
            [NSwag.Annotations.SwaggerResponse("4XX", typeof(Order))]
            public IActionResult Find(int id) => id == 0 ? NotFound() : Ok(order);

            [NSwag.Annotations.SwaggerResponse(typeof(Order))]
            [NSwag.Annotations.SwaggerDefaultResponse]
            public IActionResult Seek(int id) => id == 0 ? NotFound() : Ok(order);

            [SwashbuckleOrder, NSwagMissing]
            public IActionResult Load(int id) => id == 0 ? NotFound() : Ok(order);
            """) + DerivedOpenApi,
        new Setup { Libraries = ["NSwag", "Swashbuckle"], Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });

    [Theory]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).Produces(200);")]
    [InlineData("app.MapGet(\"/\", (int id) => { if (id == 0) { return [|Results.NotFound()|]; } return Results.Ok(); }).Produces<Order>().WithName(\"x\");")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? [|Results.Problem(statusCode: 409)|] : Results.Ok()).Produces(200).ProducesProblem(404);")]
    [InlineData("app.MapGet(\"/\", [ProducesResponseType(200)] (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok());")]
    [InlineData("app.MapGet(\"/\", Find).Produces(200); static IResult Find(int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok();")]
    [InlineData("app.MapGet(\"/\", IResult (int id) => throw [|new BadHttpRequestException(\"x\")|]).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\").ProducesProblem(400); group.MapGet(\"/\", (int id) => id == 0 ? [|Results.Conflict()|] : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); group.MapHealthChecks(\"/health\").WithMetadata(1); group.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); group.MapGet(\"/a\", () => \"\"); var other = group.MapGroup(\"/y\"); System.Console.WriteLine(other); group.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).Produces(200);")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).AddEndpointFilter(async (context, next) => { await Task.Yield(); return await next(context); }).Produces(200);")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).RequireAuthorization().WithTags(\"a\").WithName(\"b\").Produces(200);")]
    public Task Handler_Triggers(string statements) => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Program(statements), Endpoint.Console);

    [Theory]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200).Produces(404);")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok());")]
    [InlineData("app.MapGet(\"/\", (int id) => new Order(id)).Produces(404);")]
    [InlineData("app.MapGet(\"/\", Results<Ok<Order>, NotFound> (int id) => id == 0 ? TypedResults.NotFound() : TypedResults.Ok(new Order(id)));")]
    [InlineData("app.MapGet(\"/\", Results<Ok<Order>, ProblemHttpResult> (int id) => id == 0 ? TypedResults.Problem(statusCode: 409) : TypedResults.Ok(new Order(id)));")]
    [InlineData("var endpoint = app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200); endpoint.Produces(404);")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200).WithMetadata(new ProducesResponseTypeMetadata(404));")]
    [InlineData("var group = app.MapGroup(\"/x\").ProducesProblem(400); group.ProducesProblem(409); group.MapGet(\"/\", (int id) => id == 0 ? Results.Conflict() : Results.Ok()).Produces(200);")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200).ExcludeFromDescription();")]
    [InlineData("app.MapGet(\"/\", [ExcludeFromDescription] (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); Declare([group]); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200); static void Declare(RouteGroupBuilder[] g) => g[0].ProducesProblem(404);")]
    [InlineData("var group = app.MapGroup(\"/x\"); Declare(group); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200); static void Declare(RouteGroupBuilder g) => g.ProducesProblem(404);")]
    [InlineData("var group = app.MapGroup(\"/x\"); (group).ProducesProblem(404); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); group!.ProducesProblem(404); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); var same = group; same.ProducesProblem(404); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); OpenApiRouteHandlerBuilderExtensions.ProducesProblem(group, 404); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("var group = app.MapGroup(\"/x\"); group.MapDefaults(); group.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("Map(app); static void Map(IEndpointRouteBuilder routes) => routes.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200);")]
    [InlineData("app.MapGet(\"/\", (int id, HttpContext context) => context.Response.WriteAsync(\"x\")).Produces(404);")]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(404).AddEndpointFilter(async (context, next) => { await Task.Yield(); return Results.Conflict(); }).Produces(200);")]
    public Task Handler_DoesNotTrigger(string statements) => Endpoint.DoesNotTriggerAsync(Endpoint.Program(statements), Endpoint.Console);

    [Theory]
    [InlineData("[ProducesResponseType()] public IActionResult Run() => NotFound();")]
    [InlineData("[ProducesResponseType(200)] public IActionResult Run() { return; }")]
    [InlineData("[ProducesResponseType(200)] public IActionResult Run() => new DoesNotExist();")]
    [InlineData("[ProducesResponseType(200)] public DoesNotExist Run() => null;")]
    [InlineData("[ApiConventionMethod(null, null)] public IActionResult Run() => NotFound();")]
    [InlineData("[ApiConventionMethod(typeof(Order), \"Missing\")] public IActionResult Run() => NotFound();")]
    public Task Broken_DoesNotTrigger(string member) =>
        Endpoint.DoesNotTriggerAsync(Endpoint.Controller(member), new Setup { Broken = true, Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });

    // The one of somebody else may declare anything.
    [Fact]
    public Task FilterOfSomebodyElse_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Endpoint.Program("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200).AddEndpointFilter(\"checked\");")
        + """

        public static class Filters
        {
            public static RouteHandlerBuilder AddEndpointFilter(this RouteHandlerBuilder builder, string name) => builder.WithName(name).Produces(404);
        }
        """,
        Endpoint.Console);

    // A function that is handed to it may add statuses.
    [Theory]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? [|Results.NotFound()|] : Results.Ok()).Produces(200).WithOpenApi();")]
    public Task Description_Triggers(string statements) => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Program(statements) + Description, Endpoint.Console);

    [Theory]
    [InlineData("app.MapGet(\"/\", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200).WithOpenApi(operation => operation);")]
    public Task Description_DoesNotTrigger(string statements) => Endpoint.DoesNotTriggerAsync(Endpoint.Program(statements) + Description, Endpoint.Console);

    // As the package Microsoft.AspNetCore.OpenApi has it.
    private const string Description =
        """

        namespace Microsoft.AspNetCore.Builder
        {
            public static class OpenApiEndpointConventionBuilderExtensions
            {
                public static T WithOpenApi<T>(this T builder) where T : IEndpointConventionBuilder => builder;
                public static T WithOpenApi<T>(this T builder, Func<object, object> configure) where T : IEndpointConventionBuilder => builder;
            }
        }
        """;

    [Fact]
    public Task Attributes_AreAdded() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        [ProducesResponseType(500)]
        public class Shop : ControllerBase
        {
            /// <summary>Finds.</summary>
            [HttpGet] // by number
            [ProducesResponseType(200)]
            public IActionResult Get(int id)
            {
                if (id == 0) { return {|HSC7001:NotFound()|}; }
                if (id == 1) { return {|HSC7001:StatusCode(425)|}; }
                if (id == 2) { return NotFound(); }
                return id == 3 ? {|HSC7001:Conflict()|} : Ok();
            }

            [HttpPut, ProducesResponseType(200)] public IActionResult Put(int id) => id == 0 ? {|HSC7001:NotFound()|} : Ok();

            // Nothing of its own.
            public IActionResult Post(int id) => {|HSC7001:Ok()|};
        }

        public static class Program { public static void Main() { } }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        [ProducesResponseType(500)]
        public class Shop : ControllerBase
        {
            /// <summary>Finds.</summary>
            [HttpGet] // by number
            [ProducesResponseType(200)]
            [ProducesResponseType(StatusCodes.Status404NotFound)]
            [ProducesResponseType(425)]
            [ProducesResponseType(StatusCodes.Status409Conflict)]
            public IActionResult Get(int id)
            {
                if (id == 0) { return NotFound(); }
                if (id == 1) { return StatusCode(425); }
                if (id == 2) { return NotFound(); }
                return id == 3 ? Conflict() : Ok();
            }

            [HttpPut, ProducesResponseType(200)] [ProducesResponseType(StatusCodes.Status404NotFound)] public IActionResult Put(int id) => id == 0 ? NotFound() : Ok();

            // Nothing of its own.
            [ProducesResponseType(StatusCodes.Status200OK)]
            public IActionResult Post(int id) => Ok();
        }

        public static class Program { public static void Main() { } }
        """);

    [Fact]
    public Task AttributesOnOneLine_AreAddedBelow() => Verify.FixAsync(
        Endpoint.Controller(
            """
            [HttpGet] [ProducesResponseType(200)]
                public IActionResult Get(int id) => id == 0 ? {|HSC7001:NotFound()|} : Ok();
            """),
        Endpoint.Controller(
            """
            [HttpGet] [ProducesResponseType(200)]
                [ProducesResponseType(StatusCodes.Status404NotFound)]
                public IActionResult Get(int id) => id == 0 ? NotFound() : Ok();
            """),
        new Setup { Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });

    // Another build would have the new one alone, or not at all.
    [Fact]
    public Task AttributesOfSomeBuilds_AreLeft()
    {
        var source = Endpoint.Controller(
            """
            [HttpGet]
            #if !OTHER
            [ProducesResponseType(200)]
            #endif
            public IActionResult Get(int id) => id == 0 ? {|HSC7001:NotFound()|} : Ok();
            """);
        return Verify.FixAsync(source, source, new Setup { Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });
    }

    [Fact]
    public Task AttributesOfTheConvention_AreWritten() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        [Microsoft.AspNetCore.Mvc.ApiController]
        [Microsoft.AspNetCore.Mvc.ApiConventionType(typeof(Microsoft.AspNetCore.Mvc.DefaultApiConventions))]
        public class Shop : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public Microsoft.AspNetCore.Mvc.IActionResult Get(int id) => id == 0 ? NotFound() : id == 1 ? {|HSC7001:Accepted()|} : Ok();
        }

        public static class Program { public static void Main() { } }
        """,
        """
        using Microsoft.AspNetCore.Http;

        [Microsoft.AspNetCore.Mvc.ApiController]
        [Microsoft.AspNetCore.Mvc.ApiConventionType(typeof(Microsoft.AspNetCore.Mvc.DefaultApiConventions))]
        public class Shop : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            [Microsoft.AspNetCore.Mvc.ProducesResponseType(StatusCodes.Status200OK)]
            [Microsoft.AspNetCore.Mvc.ProducesResponseType(StatusCodes.Status404NotFound)]
            [Microsoft.AspNetCore.Mvc.ProducesResponseType(StatusCodes.Status202Accepted)]
            [Microsoft.AspNetCore.Mvc.ProducesDefaultResponseType]
            public Microsoft.AspNetCore.Mvc.IActionResult Get(int id) => id == 0 ? NotFound() : id == 1 ? Accepted() : Ok();
        }

        public static class Program { public static void Main() { } }
        """);

    [Fact]
    public Task Calls_AreAdded() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/a", (int id) => id == 0 ? {|HSC7001:Results.NotFound()|} : Results.Ok()).Produces(200);
        app.MapGet("/b", (int id) => id == 0 ? {|HSC7001:Results.Problem(statusCode: 409)|} : id == 1 ? {|HSC7001:Results.ValidationProblem(null!)|} : Results.Ok())
            .Produces(200)
            .WithName("b");
        app.MapGet("/c", (int id) => id == 0 ? {|HSC7001:Results.NotFound()|} : id == 1 ? {|HSC7001:Results.Conflict()|} : Results.Ok())
            .Produces(200) // the order
            // links go by the name
            /* which is short */ .WithName("c"); // last
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/a", (int id) => id == 0 ? Results.NotFound() : Results.Ok()).Produces(200).Produces(StatusCodes.Status404NotFound);
        app.MapGet("/b", (int id) => id == 0 ? Results.Problem(statusCode: 409) : id == 1 ? Results.ValidationProblem(null!) : Results.Ok())
            .Produces(200)
            .WithName("b")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/c", (int id) => id == 0 ? Results.NotFound() : id == 1 ? Results.Conflict() : Results.Ok())
            .Produces(200) // the order
            // links go by the name
            /* which is short */ .WithName("c")
            .Produces(StatusCodes.Status404NotFound)
            .Produces(StatusCodes.Status409Conflict); // last
        """);

    [Theory]
    [InlineData("\n#if !OTHER\n.WithName(\"a\")\n#endif\n")]
    [InlineData("\n#if !OTHER\n.WithName(\"a\").WithTags(\"b\")\n#endif\n")]
    [InlineData("\n#if OTHER\n.WithName(\"a\")\n#endif\n")]
    [InlineData("\n#if OTHER\n.WithName(\"a\")\n#endif\n.WithTags(\"b\")")]
    public Task CallsThatSomeBuildsMake_AreLeft(string more)
    {
        var source =
            $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;

            var app = WebApplication.Create();
            app.MapGet("/a", (int id) => id == 0 ? {|HSC7001:Results.NotFound()|} : Results.Ok()).Produces(200){{more}};
            """;
        return Verify.FixAsync(source, source);
    }

    private static string Derived(string members) => Endpoint.Controller(members) +
        """


        public sealed class OkResponseAttribute : ProducesResponseTypeAttribute { public OkResponseAttribute() : base(StatusCodes.Status200OK) { } }

        public sealed class MissingResponseAttribute() : ProducesResponseTypeAttribute(typeof(ProblemDetails), 404);

        public class ErrorResponseAttribute(int code) : ProducesResponseTypeAttribute(typeof(ProblemDetails), code);

        public sealed class GoneResponseAttribute() : ErrorResponseAttribute(410);

        public sealed class Produces422Attribute() : ProducesResponseTypeAttribute<ProblemDetails>((int)HttpStatusCode.UnprocessableEntity);

        public sealed class NamedAttribute(int code) : ProducesResponseTypeAttribute(statusCode: code, type: typeof(ProblemDetails));

        public sealed class AssignedAttribute : ProducesResponseTypeAttribute { public AssignedAttribute() : base(409) { StatusCode = 404; } }

        public sealed class ComputedAttribute() : ProducesResponseTypeAttribute(Environment.ProcessorCount);
        """;
}
