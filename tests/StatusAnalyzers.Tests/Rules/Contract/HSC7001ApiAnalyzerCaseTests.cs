using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Contract.ContractAnalyzer, StatusAnalyzers.CodeFixes.Rules.Contract.MissingResponseCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Contract;

/// <summary>
/// Case by case, what ASP.NET Core tested API1000 to API1002 with. An action has the name of the case that it is written for, so
/// that none can be forgotten. <c>docs/comparison.md</c> gives the reason wherever the answer is another one.
/// </summary>
public sealed class HSC7001ApiAnalyzerCaseTests
{
    [Theory]
    [InlineData("IfMethodWithProducesResponseTypeAttribute", "[ProducesResponseType(200)]", "IActionResult", "{ if (code == 0) { return [|NotFound()|]; } return Ok(); }")]
    [InlineData("IfAsyncMethodWithProducesResponseTypeAttribute", "[ProducesResponseType(200)]", "async Task<IActionResult>", "{ await Task.Yield(); if (code == 0) { return [|NotFound()|]; } return Ok(); }")]
    [InlineData("IfAsyncMethodReturningValueTask", "[ProducesResponseType(typeof(string), 404)]", "async ValueTask<IActionResult>", "{ await Task.Yield(); if (code == 0) { return NotFound(); } return [|Ok()|]; }")]
    [InlineData("ForActionResultOfTWithoutSomeAttributes", "[ProducesResponseType(200), ProducesResponseType(404)]", "ActionResult<Order>", "{ if (code == 0) { return NotFound(); } if (flag) { return [|UnprocessableEntity()|]; } return order; }")]
    [InlineData("ForNotFoundNull", "[ProducesResponseType(200)]", "ActionResult<string>", "{ return [|NotFound(null)|]; }")]
    [InlineData("ForSwitchExpression", "[ProducesResponseType(200)]", "IActionResult", "{ return flag switch { true => Ok(), false => [|BadRequest()|] }; }")]
    [InlineData("ForSwitchStatement", "[ProducesResponseType(200)]", "IActionResult", "{ switch (flag) { case true: return Ok(); case false: return [|BadRequest()|]; } }")]
    [InlineData("ForConditionalExpression", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? (IActionResult)[|NotFound()|] : Ok();")]
    [InlineData("ForMultipleConditionalReturns", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|NotFound()|] : code == 0 ? [|Conflict()|] : Ok();")]
    [InlineData("IfAttributeReturnsValue", "[ProducesResponseType(404)]", "ActionResult<Order>", "{ if (code == 0) { return NotFound(); } return [|order|]; }")]
    [InlineData("IfConditionalReturnsValue", "[ProducesResponseType(404)]", "ActionResult<Order>", "=> code == 0 ? NotFound() : [|order|];")]
    [InlineData("IfAttributeAsynchronouslyReturnsValue", "[ProducesResponseType(404)]", "async Task<ActionResult<Order>>", "{ await Task.Yield(); if (code == 0) { return NotFound(); } return [|order|]; }")]
    [InlineData("ReturnsDerivedType", "[ProducesResponseType(404)]", "ActionResult<Order>", "{ if (code == 0) { return NotFound(); } return [|new BigOrder(1)|]; }")]
    [InlineData("IfMethodWithApiConventionMethod", "[ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Get))]", "IActionResult", "{ if (code == 0) { return [|Accepted()|]; } return Ok(); }")]
    [InlineData("ForNonApiController", "[ProducesResponseType(typeof(string), 200)]", "IActionResult", "{ if (code == 0) { return [|NotFound()|]; } return Ok(); }")]
    [InlineData("IfStatusCodesCannotBeInferred", "[ProducesResponseType(200)]", "IActionResult", "{ return code == 0 ? (IActionResult)[|NotFound()|] : Ok(); }")]
    [InlineData("DeclaredDefault_NotErrorStatusCode", "[ProducesDefaultResponseType]", "IActionResult", "=> [|NoContent()|];")]
    [InlineData("DeclaredDefault_DefaultResponse", "[ProducesDefaultResponseType]", "ActionResult<Order>", "=> [|order|];")]
    [InlineData("StatusCodePropertyAssignment", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|new ObjectResult(order) { StatusCode = 201 }|] : Ok();")]
    [InlineData("StatusCodeFromConstructor", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|new StatusCodeResult(204)|] : Ok();")]
    [InlineData("StatusCodeFromHelperMethod", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|StatusCode(302)|] : Ok();")]
    [InlineData("StatusCodeFromDefaultStatusCodeAttribute", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|new UnauthorizedResult()|] : Ok();")]
    [InlineData("ExplicitStatusCode_ForResultWithDefault", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|new BadRequestObjectResult(text) { StatusCode = StatusCodes.Status422UnprocessableEntity }|] : Ok();")]
    [InlineData("ReadsStatusCodeConstant", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? [|StatusCode(StatusCodes.Status423Locked)|] : Ok();")]
    [InlineData("DoesNotReadLocalFieldWithConstantValue", "[ProducesResponseType(200)]", "IActionResult", "{ const int locked = 423; return flag ? [|StatusCode(locked)|] : Ok(); }")]
    [InlineData("ReturnsOkOfActionResultOfT", "[ProducesResponseType(404)]", "ActionResult<Order>", "{ return [|Ok(order)|]; }")]
    [InlineData("ReturnsOkOfActionResultOfT_Expression", "[ProducesResponseType(404)]", "ActionResult<Order>", "=> [|Ok(order)|];")]
    [InlineData("ReturnsNoContentAndModel", "[ProducesResponseType(200)]", "ActionResult<Order>", "{ if (code == 0) { return [|NoContent()|]; } return order; }")]
    [InlineData("DeclaredIs201_ActualIsDefault", "[ProducesResponseType(201)]", "ActionResult<Order>", "=> [|order|];")]
    [InlineData("Declared_StatusCodeInConstructor", "[ProducesResponseType(201)]", "IActionResult", "=> flag ? [|NotFound()|] : Created();")]
    [InlineData("Declared_TypeAndStatusCodeInConstructor", "[ProducesResponseType(typeof(Order), 202)]", "IActionResult", "=> flag ? [|NotFound()|] : Accepted();")]
    [InlineData("Declared_StatusCodeInConstructorAndProperty", "[ProducesResponseType(201, StatusCode = 203)]", "IActionResult", "=> flag ? [|Created()|] : StatusCode(203);")]
    [InlineData("Declared_TypeAndStatusCodeInProperty", "[ProducesResponseType(typeof(Order), 200, StatusCode = 201)]", "IActionResult", "=> flag ? [|Ok()|] : Created();")]
    [InlineData("Declared_CustomAttributeWithArguments", "[Custom(StatusCode = 201)]", "IActionResult", "=> flag ? [|NotFound()|] : Created();")]
    [InlineData("Declared_AttributesAndApiConventionMethod", "[ProducesResponseType(204), ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Get))]", "IActionResult", "=> flag ? [|NotFound()|] : NoContent();")]
    public Task Case_Triggers(string name, string attributes, string type, string body) =>
        Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Named(name, attributes, type, body));

    [Fact]
    public Task OtherSuccess_Triggers() => Endpoint.TriggersAsync(
        RuleIds.OtherSuccess,
        Named("DeclaredIs201_ActualIs200", "[[|ProducesResponseType(201)|]]", "IActionResult", "=> Ok(order);"));

    [Fact]
    public Task CaseThatDoesNotCompile_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Named("IncompleteActionResults", "[ProducesResponseType(200)]", "IActionResult", "{ if (code == 0) { return [|NotFound()|]; } return; }"),
        Broken);

    [Theory]
    [InlineData("WithAllDocumentedStatusCodes", "[ProducesResponseType(200), ProducesResponseType(404), ProducesResponseType(400)]", "IActionResult", "{ if (code == 0) { return NotFound(); } if (flag) { return BadRequest(); } return Ok(); }")]
    [InlineData("ForOkResultReturningAction", "", "OkResult", "=> new OkResult();")]
    [InlineData("ForReturnStatementsInLambdas", "[ProducesResponseType(200)]", "IActionResult", "{ Func<IActionResult> inner = () => { return NotFound(); }; return Ok(inner); }")]
    [InlineData("ForReturnStatementsInLocalFunctions", "[ProducesResponseType(200)]", "IActionResult", "{ return Ok(Inner()); IActionResult Inner() { return NotFound(); } }")]
    [InlineData("WhenMethodNeverReturns", "[ProducesResponseType(200)]", "IActionResult", "{ while (true) { } }")]
    [InlineData("ForActionResultOfTWithoutAnyAttributes", "", "ActionResult<Order>", "{ if (code == 0) { return NotFound(); } return order; }")]
    [InlineData("DeclaredIsImplicit_ActualIsDefault", "", "ActionResult<Order>", "=> order;")]
    [InlineData("DeclaredIsImplicit_ActualIs200", "", "IActionResult", "=> Ok();")]
    [InlineData("DeclaredIs200_ActualIsDefault", "[ProducesResponseType(200)]", "ActionResult<Order>", "=> order;")]
    [InlineData("DeclaredAndActualAreTheSame", "[ProducesResponseType(302)]", "IActionResult", "=> Redirect(text);")]
    [InlineData("DeclaredDefault_ActualIs400", "[ProducesResponseType(200), ProducesDefaultResponseType]", "IActionResult", "=> flag ? BadRequest() : Ok();")]
    [InlineData("DeclaredDefault_ActualIs409", "[ProducesResponseType(200), ProducesDefaultResponseType]", "IActionResult", "=> flag ? Conflict() : Ok();")]
    [InlineData("DeclaredDefault_ActualIs500", "[ProducesResponseType(200), ProducesDefaultResponseType]", "IActionResult", "=> flag ? StatusCode(500) : Ok();")]
    [InlineData("AppliedStatusCodeCannotBeRead", "[ProducesResponseType(200)]", "IActionResult", "=> flag ? new BadRequestObjectResult(text) { StatusCode = code } : Ok();")]
    [InlineData("Declared_IgnoresProducesAttribute", "[Produces(\"application/json\")]", "IActionResult", "=> flag ? NotFound() : Ok();")]
    [InlineData("Declared_CustomProvider", "[Provider]", "IActionResult", "=> flag ? NotFound() : Ok();")]
    [InlineData("Declared_CustomAttributeWithoutArguments", "[Unreadable]", "IActionResult", "=> flag ? NotFound() : Ok();")]
    [InlineData("Declared_ApiConventionMethod", "[ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Get))]", "IActionResult", "=> flag ? NotFound() : Ok();")]
    public Task Case_DoesNotTrigger(string name, string attributes, string type, string body) =>
        Endpoint.DoesNotTriggerAsync(Named(name, attributes, type, body));

    [Fact]
    public Task DeclaredAndNotReturned_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UnreturnedStatus,
        Named("DoesNotDocumentSuccessStatusCode", "[[|ProducesResponseType(200)|], ProducesResponseType(404)]", "ActionResult<string>", "{ if (code == 0) { return NotFound(); } throw new NotImplementedException(); }"),
        Everything);

    [Theory]
    [InlineData("DoesNotReturnDocumentedStatusCode", "[ProducesResponseType(200), ProducesResponseType(400), ProducesResponseType(404)]", "{ if (code == 0) { return NotFound(); } return Ok(); }")]
    [InlineData("Convention_DoesNotReturnDocumentedStatusCode", "[ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Delete))]", "{ if (code == 0) { return BadRequest(); } return Ok(); }")]
    public Task DeclaredAndNotReturned_DoesNotTrigger(string name, string attributes, string body) =>
        Endpoint.DoesNotTriggerAsync(Named(name, attributes, "IActionResult", body), Everything);

    [Theory]
    [InlineData("ActionDoesNotCompile", "[ProducesResponseType(200), Missing]", "{ if (code == 0) { return Missing(); } return Ok(); }")]
    [InlineData("ReturnExpressionCannotBeFound", "[ProducesResponseType(200)]", "=> new DoesNotExist(code);")]
    [InlineData("IncorrectStatusCodeType", "[ProducesResponseType(typeof(Order), \"hello\")]", "=> flag ? NotFound() : Ok();")]
    public Task CaseThatDoesNotCompile_DoesNotTrigger(string name, string attributes, string body) =>
        Endpoint.DoesNotTriggerAsync(Named(name, attributes, "IActionResult", body), Broken);

    [Theory]
    [InlineData("Get", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Any)", "Convention")]
    [InlineData("Name", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Exact)", "Name")]
    [InlineData("Name", "Obsolete", "Name")]
    [InlineData("PostPerson", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)", "PostPerson")]
    [InlineData("PostPerson", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)", "Post")]
    [InlineData("test", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "test")]
    [InlineData("personId", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "id")]
    public Task NameOfTheConvention_Triggers(string name, string match, string convention) =>
        Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Following($"{name}()", $"[{match}] public static void {convention}()", "[|NotFound()|]"));

    [Theory]
    [InlineData("Name", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Exact)", "name")]
    [InlineData("Name", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Exact)", "Different")]
    [InlineData("RegularName", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Exact)", "Regular")]
    [InlineData("Regular", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Exact)", "RegularName")]
    [InlineData("RegularName", "Obsolete", "Regular")]
    [InlineData("GetPerson", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)", "Post")]
    [InlineData("GetPerson", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)", "get")]
    [InlineData("Postman", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)", "Post")]
    [InlineData("GoPost", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)", "Post")]
    [InlineData("name", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "diff")]
    [InlineData("personId", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "idx")]
    [InlineData("test", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "Test")]
    [InlineData("candid", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "id")]
    [InlineData("canDid", "ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)", "id")]
    public Task NameOfTheConvention_DoesNotTrigger(string name, string match, string convention) =>
        Endpoint.DoesNotTriggerAsync(Following($"{name}()", $"[{match}] public static void {convention}()", "NotFound()"));

    [Theory]
    [InlineData("int id", "[ApiConventionTypeMatch(ApiConventionTypeMatchBehavior.Any)] DateTime id")]
    [InlineData("string id", "[ApiConventionTypeMatch(ApiConventionTypeMatchBehavior.Any)] object id")]
    [InlineData("Order id", "Order id")]
    [InlineData("BigOrder id", "Order id")]
    [InlineData("BigOrder id", "[ApiConventionTypeMatch(ApiConventionTypeMatchBehavior.AssignableFrom)] Order id")]
    [InlineData("int id, string name", "int id, string name")]
    [InlineData("string term, bool ascending, int page", "string term, params object[] others")]
    [InlineData("", "params object[] others")]
    public Task ParametersOfTheConvention_Triggers(string parameters, string convention) =>
        Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Following($"Get({parameters})", $"public static void Get({convention})", "[|NotFound()|]"));

    [Theory]
    [InlineData("Order id", "BigOrder id")]
    [InlineData("string id", "Order id")]
    [InlineData("int id", "")]
    [InlineData("int id", "int id, int more")]
    [InlineData("int id", "int other")]
    public Task ParametersOfTheConvention_DoesNotTrigger(string parameters, string convention) =>
        Endpoint.DoesNotTriggerAsync(Following($"Get({parameters})", $"public static void Get({convention})", "NotFound()"));

    [Theory]
    [InlineData("[ApiController, ApiConventionType(typeof(DefaultApiConventions))]", "")]
    [InlineData("", " : Base")]
    public Task ConventionOfTheController_Triggers(string attributes, string derives) => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Controller("") +
        $$"""


        {{attributes}}
        public class Web{{(derives.Length == 0 ? " : ControllerBase" : derives)}}
        {
            public IActionResult Post(string name) => name.Length == 0 ? [|Accepted()|] : name.Length == 1 ? BadRequest() : Created();
        }

        [ApiController, ApiConventionType(typeof(DefaultApiConventions))]
        public class Base : ControllerBase;
        """);

    [Fact]
    public Task Fix_AddsWhatIsMissing() => Verify.FixAsync(
        Fixable(
            "{|HSC7001:NotFound()|}",
            "{|HSC7001:BadRequest()|}",
            "{|HSC7001:StatusCode(345)|}",
            "{|HSC7001:StatusCode(422)|}",
            "{|HSC7001:new StatusCodeResult(423)|}",
            "{|HSC7001:new ObjectResult(\"\") { StatusCode = 409 }|}",
            "{|HSC7001:ValidationProblem()|}",
            "{|HSC7001:Ok()|}"),
        Fixable(
            "NotFound()",
            "BadRequest()",
            "StatusCode(345)",
            "StatusCode(422)",
            "new StatusCodeResult(423)",
            "new ObjectResult(\"\") { StatusCode = 409 }",
            "ValidationProblem()",
            "Ok()",
            "404NotFound",
            "400BadRequest",
            "345",
            "422UnprocessableEntity",
            "423Locked",
            "409Conflict",
            "400BadRequest",
            "200OK"),
        new Setup { Disabled = [RuleIds.UnassignedCode] });

    private static Setup Everything { get; } = new() { Enabled = [RuleIds.UnreturnedStatus], Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary };

    private static Setup Broken { get; } = new() { Broken = true, Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary };

    // One action each, with the cases of the fix for names: MissingStatusCodes, MissingStatusCodesAndTypes, NumericLiteralForNonExistingConstants,
    // FromMethodParameters, FromConstructorParameters, FromObjectInitializer, ValidationProblem, SuccessStatusCode; with an expression
    // body, and with the same status at two places.
    private static string Fixable(params string[] values)
    {
        const int half = 8;
        var names = new[] { "MissingStatusCodes", "MissingStatusCodesAndTypes", "NumericLiteral", "MethodParameters", "ConstructorParameters", "ObjectInitializer", "ValidationProblem", "SuccessStatusCode" };
        var source = new System.Text.StringBuilder("using Microsoft.AspNetCore.Http;\nusing Microsoft.AspNetCore.Mvc;\n\n[ApiController]\npublic class Shop : ControllerBase\n{\n");
        for (var i = 0; i < half; i++)
        {
            source.Append("    [ProducesResponseType(StatusCodes.Status204NoContent)]\n");
            if (values.Length > half)
            {
                var name = values[half + i];
                source.Append("    [ProducesResponseType(").Append(name.Length == 3 ? name : "StatusCodes.Status" + name).Append(")]\n");
            }

            var again = values[i].Replace("{|HSC7001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
            source.Append("    public IActionResult ").Append(names[i]).Append("(int id) => id == 0 ? ").Append(values[i]).Append(" : id == 1 ? ").Append(again).Append(" : NoContent();\n");
        }

        return source.Append("}\n\npublic static class Program { public static void Main() { } }\n").ToString();
    }

    private static string Named(string name, string attributes, string type, string body) => Endpoint.Controller(
        $$"""{{attributes}} public {{type}} {{name}}(bool flag, int code, string text) {{body}}""",
        name == "ForNonApiController" ? "" : "[ApiController]") +
        """


        public sealed class CustomAttribute() : ProducesResponseTypeAttribute(200);

        public sealed class UnreadableAttribute() : ProducesResponseTypeAttribute(Environment.ProcessorCount);

        [AttributeUsage(AttributeTargets.Method)]
        public sealed class ProviderAttribute : Attribute, Microsoft.AspNetCore.Mvc.ApiExplorer.IApiResponseMetadataProvider
        {
            public Type? Type => null;

            public int StatusCode => 200;

            public void SetContentTypes(Microsoft.AspNetCore.Mvc.Formatters.MediaTypeCollection contentTypes)
            {
            }
        }
        """;

    // An action, and the only method of the convention that its controller follows.
    private static string Following(string action, string convention, string result) =>
        "using Microsoft.AspNetCore.Mvc.ApiExplorer;\n" + Endpoint.Controller(
            $"public IActionResult {action} => Environment.ProcessorCount == 1 ? {result} : Ok();",
            "[ApiController, ApiConventionType(typeof(ShopConventions))]") +
        $$"""


        public static class ShopConventions
        {
            [ProducesResponseType(200)]
            {{convention}}
            {
            }
        }
        """;
}
