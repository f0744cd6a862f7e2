namespace StatusAnalyzers.Tests.Rules.Contract;

public sealed class HSC7005Tests
{
    [Theory]
    [InlineData("[[|ProducesResponseType(typeof(Order), 201)|]]", "=> Ok(order);")]
    [InlineData("[[|ProducesResponseType(200)|]] [ProducesResponseType(404)]", "=> flag ? NotFound() : code == 1 ? NoContent() : Accepted();")]
    [InlineData("[[|ProducesResponseType(200)|]] [ProducesDefaultResponseType]", "{ if (flag) { return BadRequest(); } return NoContent(); }")]
    public Task Action_Triggers(string attributes, string body) => Endpoint.TriggersAsync(RuleIds.OtherSuccess, Endpoint.Action(attributes, body));

    [Theory]
    [InlineData("[ProducesResponseType(201)]", "=> Created(\"/1\", order);")]
    [InlineData("[ProducesResponseType(200)] [ProducesResponseType(201)]", "=> Ok(order);")]
    [InlineData("[ProducesResponseType(201)]", "=> StatusCode(code);")]
    [InlineData("[ProducesResponseType(200)] [ProducesResponseType(404)]", "=> NotFound();")]
    [InlineData("[ProducesResponseType(404)]", "=> throw new Exception();")]
    public Task Action_DoesNotTrigger(string attributes, string body) => Endpoint.DoesNotTriggerAsync(Endpoint.Action(attributes, body));

    // A filter may make another success of a plain value: that is HSC7001's.
    [Fact]
    public Task PlainValue_DoesNotTrigger() => Endpoint.TriggersAsync(
        RuleIds.UndeclaredStatus,
        Endpoint.Action("[ProducesResponseType(201)]", "=> [|order|];", "ActionResult<Order>"));

    [Fact]
    public Task Controller_Triggers() => Endpoint.TriggersAsync(
        RuleIds.OtherSuccess,
        Endpoint.Controller("public IActionResult [|Run|]() => NoContent();", "[ApiController, ProducesResponseType(200)]"));

    [Fact]
    public Task Handler_Triggers() => Endpoint.TriggersAsync(
        RuleIds.OtherSuccess,
        Endpoint.Program("app.MapPost(\"/\", (int id) => Results.Ok(id)).[|Produces(201)|];"),
        Endpoint.Console);

    [Fact]
    public Task Handler_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Endpoint.Program("app.MapPost(\"/\", (int id) => Results.Created(\"/1\", id)).Produces(201);"),
        Endpoint.Console);
}
