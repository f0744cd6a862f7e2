using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Contract;

/// <summary>The kinds of cases that ASP.NET Core tested API1000 to API1002 with; <c>docs/comparison.md</c> lists what differs, and why.</summary>
public sealed class HSC7001ApiAnalyzerTests
{
    [Theory]
    [InlineData("[ProducesResponseType(200)]", "ActionResult<Order>", "{ if (flag) { return [|UnprocessableEntity()|]; } return order; }")]
    [InlineData("[ProducesResponseType(404)]", "ActionResult<Order>", "{ if (flag) { return NotFound(); } return [|new BigOrder(1)|]; }")]
    [InlineData("[ProducesResponseType(404)]", "ActionResult<Order>", "=> flag ? NotFound() : [|order|];")]
    [InlineData("[ProducesResponseType(200)]", "ActionResult<Order>", "=> [|NotFound(null)|];")]
    [InlineData("[ProducesResponseType(200)]", "ActionResult<Order>", "=> flag ? [|NotFound()|] : code == 1 ? [|Unauthorized()|] : order;")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ const int Locked = 423; if (flag) { return [|StatusCode(Locked)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ if (flag) { return [|new Teapot()|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ if (flag) { return [|new Teapot { StatusCode = 422 }|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ if (flag) { return [|new StatusCodeResult((int)HttpStatusCode.Found)|]; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ if (flag) { return [|RedirectToAction(text)|]; } return Ok(); }")]
    public Task Action_Triggers(string attributes, string type, string body) =>
        Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, WithTeapot(Endpoint.Action(attributes, body, type)));

    [Theory]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "=> Ok(order);")]
    [InlineData("", "OkResult", "=> new OkResult();")]
    [InlineData("[ProducesResponseType(200), ProducesResponseType(404)]", "IActionResult", "{ if (flag) { return NotFound(); } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ if (flag) { return new BadRequestObjectResult(text) { StatusCode = code }; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ if (flag) { return new Teapot { StatusCode = code }; } return Ok(); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ var all = new[] { 1 }.Select(one => { if (flag) { return (IActionResult)NotFound(); } return Ok(); }); return Ok(all); }")]
    [InlineData("[ProducesResponseType(200)]", "IActionResult", "{ return Ok(Inner()); IActionResult Inner() { return Conflict(); } }")]
    [InlineData("[ProducesResponseType(200)]", "Task<IActionResult>", "{ while (true) { } }")]
    public Task Action_DoesNotTrigger(string attributes, string type, string body) =>
        Endpoint.DoesNotTriggerAsync(WithTeapot(Endpoint.Action(attributes, body, type)));

    [Fact]
    public Task CustomConvention_Triggers() => Endpoint.TriggersAsync(RuleIds.UndeclaredStatus, Endpoint.Controller(
        """
        public IActionResult Search(string searchTerm, int page) => page == 0 ? [|NotFound()|] : Ok();
        """,
        "[ApiController, ApiConventionType(typeof(ShopConventions))]") + CustomConventions);

    [Fact]
    public Task CustomConvention_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(
        """
        public IActionResult Search(string searchTerm, int page) => page == 0 ? BadRequest() : Ok();

        public IActionResult Search(int searchTerm, int page) => NotFound();

        public IActionResult SearchAll(string searchTerm, int page) => NotFound();

        public IActionResult Search(string search, string page) => NotFound();

        public IActionResult Search(string searchTerm) => NotFound();
        """,
        "[ApiController, ApiConventionType(typeof(ShopConventions))]") + CustomConventions);

    [Fact]
    public Task ConventionOfTheAssembly_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Controller("public IActionResult Delete(int id) => id == 0 ? [|Accepted()|] : Ok();"),
        new Setup
        {
            Output = OutputKind.DynamicallyLinkedLibrary,
            Sources = ["[assembly: Microsoft.AspNetCore.Mvc.ApiConventionType(typeof(Microsoft.AspNetCore.Mvc.DefaultApiConventions))]"],
        });

    [Fact]
    public Task RazorPage_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public sealed class Index : PageModel
        {
            [ProducesResponseType(200)]
            public IActionResult OnGet(int id) => id == 0 ? NotFound() : Page();
        }
        """);

    // Not so with API1000: without [ApiController] it was silent.
    [Fact]
    public Task OtherController_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Controller("[ProducesResponseType(200)] public IActionResult Get(int id) => id == 0 ? [|NotFound()|] : Ok();", ""));

    // Not so with API1000: it took what declares nothing for 200.
    [Fact]
    public Task NothingDeclared_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Endpoint.Controller("public IActionResult Get(int id) => id == 0 ? NotFound() : Ok(); public ActionResult<Order> Find(int id) => id == 0 ? NotFound() : order;"));

    // Not so with API1000: it reported each return.
    [Fact]
    public Task SeveralReturnsOfOneStatus_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Action("[ProducesResponseType(200)]", "{ if (flag) { return [|NotFound()|]; } if (code == 1) { return NotFound(text); } return Ok(); }"));

    private static string WithTeapot(string source) => source +
        """


        [Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCode(418)]
        public sealed class Teapot : ActionResult, Microsoft.AspNetCore.Mvc.Infrastructure.IStatusCodeActionResult
        {
            public int? StatusCode { get; set; }
        }
        """;

    private const string CustomConventions =
        """


        public static class ShopConventions
        {
            [ProducesResponseType(200)]
            [ProducesResponseType(400)]
            public static void Search([Microsoft.AspNetCore.Mvc.ApiExplorer.ApiConventionNameMatch(Microsoft.AspNetCore.Mvc.ApiExplorer.ApiConventionNameMatchBehavior.Suffix)] string term, int page)
            {
            }
        }
        """;
}
