using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Contract;

public sealed class HSC7002Tests
{
    private static readonly Setup On = new() { Enabled = [RuleIds.UnreturnedStatus], Output = OutputKind.DynamicallyLinkedLibrary };

    [Theory]
    [InlineData("[ProducesResponseType(200), [|ProducesResponseType(404)|]]", "=> Ok();")]
    [InlineData("[ProducesResponseType(200)] [[|ProducesResponseType(typeof(Order), 409)|]]", "=> flag ? Ok() : throw new Exception();")]
    [InlineData("[[|ProducesResponseType(200)|]] [ProducesResponseType(404)]", "{ if (flag) { return NotFound(); } throw new NotImplementedException(); }")]
    public Task Action_Triggers(string attributes, string body) => Endpoint.TriggersAsync(RuleIds.UnreturnedStatus, Endpoint.Action(attributes, body), On);

    [Theory]
    [InlineData("[ProducesResponseType(200), ProducesResponseType(404)]", "=> flag ? Ok() : NotFound();")]
    [InlineData("[ProducesResponseType(200), ProducesResponseType(404)]", "=> flag ? Ok() : StatusCode(code);")]
    [InlineData("[ProducesResponseType(200), ProducesResponseType(400), ProducesResponseType(401), ProducesResponseType(500)]", "=> Ok();")]
    [InlineData("[ProducesResponseType(200)]", "=> throw new NotImplementedException();")]
    [InlineData("[ProducesResponseType(200), ProducesDefaultResponseType]", "=> Ok();")]
    public Task Action_DoesNotTrigger(string attributes, string body) => Endpoint.DoesNotTriggerAsync(Endpoint.Action(attributes, body), On);

    [Fact]
    public Task OffByDefault_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Action("[ProducesResponseType(200), ProducesResponseType(404)]", "=> Ok();"));

    [Fact]
    public Task Handler_Triggers() => Endpoint.TriggersAsync(
        RuleIds.UnreturnedStatus,
        Endpoint.Program("app.MapGet(\"/\", (int id) => Results.Ok(id)).Produces<int>().[|ProducesProblem(404)|];"),
        On with { Output = OutputKind.ConsoleApplication });
}
