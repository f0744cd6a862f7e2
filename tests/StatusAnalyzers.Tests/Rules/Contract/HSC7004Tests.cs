namespace StatusAnalyzers.Tests.Rules.Contract;

public sealed class HSC7004Tests
{
    [Theory]
    [InlineData("/// [|<response code=\"201\">Created.</response>|]\n/// <response code=\"400\">Bad.</response>\n[ProducesResponseType(200)] public IActionResult Run() => Ok();")]
    [InlineData("/// <response code=\"404\">Missing.</response>\n/// [|<response code=\"200\">Found.</response>|]\n[ProducesResponseType(204)] public IActionResult Run() => NoContent();")]
    [InlineData("/// <response code=\"200\">Found.</response>\n/// [|<response code=\"404\">\n/// Missing.\n/// </response>|]\n[ProducesResponseType(200)] [ProducesResponseType(400)] public IActionResult Run() => Ok();")]
    public Task Comment_Triggers(string member) => Endpoint.TriggersAsync(RuleIds.DocumentedOtherwise, Endpoint.Controller(member));

    [Theory]
    [InlineData("/// <response code=\"200\">Found.</response>\n/// <response code=\"404\">Missing.</response>\n[ProducesResponseType(200)] public IActionResult Run() => Ok();")]
    [InlineData("/// <response code=\"200\">Found.</response>\n[ProducesResponseType(200)] [ProducesResponseType(404)] public IActionResult Run() => Ok();")]
    [InlineData("/// <summary>Runs.</summary>\n[ProducesResponseType(200)] public IActionResult Run() => Ok();")]
    [InlineData("/// <response code=\"201\">Created.</response>\npublic IActionResult Run() => Ok();")]
    [InlineData("/// <response code=\"400\">Bad.</response>\n[ProducesResponseType(200), ProducesDefaultResponseType] public IActionResult Run() => Ok();")]
    public Task Comment_DoesNotTrigger(string member) => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(member));
}
