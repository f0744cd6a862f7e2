using StatusAnalyzers.CodeFixes.Rules.Headers;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4007Tests
{
    [Theory]
    [InlineData("[HttpPost] public IActionResult Post() => StatusCode([|201|], new Order(1));")]
    [InlineData("[HttpPost] public IActionResult Post() => [|Created()|];")]
    [InlineData("[HttpPost] public IActionResult Post() => [|Created((string)null, new Order(1))|];")]
    [InlineData("[HttpPost] public IActionResult Post() { Response.StatusCode = [|201|]; return Json(1); }")]
    public Task Action_Triggers(string members) => Heads.TriggersAsync(RuleIds.NoCreatedLocation, Flows.Controller(members));

    [Theory]
    [InlineData("[HttpPost] public IActionResult Post() => Created(\"/orders/1\", new Order(1));")]
    [InlineData("[HttpPost] public IActionResult Post(string uri) => Created(uri, new Order(1));")]
    [InlineData("[HttpPost] public IActionResult Post() => CreatedAtAction(\"Get\", new Order(1));")]
    [InlineData("[HttpPost] public IActionResult Post() => CreatedAtRoute(\"orders\", new Order(1));")]
    [InlineData("[HttpPost] public IActionResult Post() { Response.Headers.Location = \"/orders/1\"; return StatusCode(201); }")]
    [InlineData("[HttpPost] public IActionResult Post() => Accepted();")]
    [InlineData("[HttpPut] public IActionResult Put() => StatusCode(201);")]
    [InlineData("public IActionResult Get() => StatusCode(201);")]
    public Task Action_DoesNotTrigger(string members) => Heads.DoesNotTriggerAsync(Flows.Controller(members));

    [Theory]
    [InlineData("app.MapPost(\"/orders\", () => [|Results.Created()|]);")]
    [InlineData("app.MapPost(\"/orders\", () => Results.Json(1, statusCode: [|201|]));")]
    public Task Lambda_Triggers(string statement) => Heads.TriggersAsync(RuleIds.NoCreatedLocation, Endpoints(statement));

    [Theory]
    [InlineData("app.MapPost(\"/orders\", () => Results.Created(\"/orders/1\", 1));")]
    [InlineData("app.MapPut(\"/orders\", () => Results.Json(1, statusCode: 201));")]
    public Task Lambda_DoesNotTrigger(string statement) => Heads.DoesNotTriggerAsync(Endpoints(statement));

    [Fact]
    public Task UriAtHand_IsSent() => Verify<ResponseAnalyzer, LocationCodeFixProvider>.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public sealed class OrdersController : ControllerBase
        {
            [HttpPost]
            public void First(string orderUrl)
            {
                Response.StatusCode = {|HSC4007:201|};
            }

            [HttpPost("second")]
            public void Second(int id)
            {
                var location = "/orders/" + id;
                Response.StatusCode = {|HSC4007:201|}; // made
            }

            [HttpPost("third")]
            public void Third(string uri)
            {
                HttpContext.Response.StatusCode = {|HSC4007:201|};
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        public sealed class OrdersController : ControllerBase
        {
            [HttpPost]
            public void First(string orderUrl)
            {
                Response.StatusCode = 201;
                Response.Headers.Location = orderUrl;
            }

            [HttpPost("second")]
            public void Second(int id)
            {
                var location = "/orders/" + id;
                Response.StatusCode = 201; // made
                Response.Headers.Location = location;
            }

            [HttpPost("third")]
            public void Third(string uri)
            {
                HttpContext.Response.StatusCode = 201;
                HttpContext.Response.Headers.Location = uri;
            }
        }
        """,
        Flows.Library);

    private static string Endpoints(string statement) => Flows.Web(
        $$"""
        public static class Endpoints { public static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) { {{statement}} } }
        """);
}
