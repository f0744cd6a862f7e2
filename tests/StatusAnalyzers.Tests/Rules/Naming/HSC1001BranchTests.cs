namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001BranchTests
{
    [Theory]
    [InlineData("Response.StatusCode = flag ? [|404|] : [|200|];")]
    [InlineData("Response.StatusCode = flag ? x : ([|200|]);")]
    [InlineData("Response.StatusCode = flag ? [|404|] : x > 1 ? [|409|] : [|500|];")]
    [InlineData("return StatusCode(flag\n    ? [|404|]\n    : [|410|]);")]
    [InlineData("problem.Status = flag ? [|404|] : null;")]
    [InlineData("var code = flag ? StatusCodes.Status200OK : [|404|];")]
    [InlineData("var code = flag ? (int)HttpStatusCode.OK : [|404|];")]
    [InlineData("r.StatusCode = flag ? [|(HttpStatusCode)404|] : HttpStatusCode.OK;")]
    [InlineData("r.StatusCode = (HttpStatusCode)(flag ? [|404|] : [|200|]);")]
    public Task Conditional_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Theory]
    [InlineData("Response.StatusCode = problem.Status ?? [|500|];")]
    [InlineData("return StatusCode((int?)maybe?.StatusCode ?? [|503|]);")]
    [InlineData("x = problem.Status ?? [|500|];")]
    [InlineData("x = (int?)nullable ?? [|500|];")]
    [InlineData("var code = maybe?.StatusCode ?? [|(HttpStatusCode)503|];")]
    [InlineData("x = problem.Status.GetValueOrDefault([|500|]);")]
    [InlineData("x = (flag ? problem.Status : null) ?? [|500|];")]
    public Task Coalesce_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Theory]
    [InlineData("""Response.StatusCode = text switch { "a" => [|404|], _ => [|500|] };""")]
    [InlineData("""Response.StatusCode = text switch { "a" => flag ? [|404|] : [|410|], "b" => x, _ => throw new Exception() };""")]
    [InlineData("""return StatusCode(text switch { "a" => [|404|], _ => text.Length switch { 404 => [|400|], _ => [|500|] } });""")]
    [InlineData("""var code = text switch { "a" => StatusCodes.Status400BadRequest, _ => [|500|] };""")]
    [InlineData("""r.StatusCode = text switch { "a" => [|(HttpStatusCode)404|], _ => HttpStatusCode.OK };""")]
    [InlineData("""(Response.StatusCode, text) = text switch { "a" => ([|404|], "Not here."), _ => ([|500|], "Sorry.") };""")]
    [InlineData("""var (statusCode, title) = text switch { "a" => ([|404|], "Not here."), _ => ([|500|], "Sorry.") };""")]
    [InlineData("""var (code, title) = text switch { "a" => ([|404|], "Not here."), _ => ([|500|], "Sorry.") }; Response.StatusCode = code;""")]
    public Task SwitchExpression_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    // A number of somebody else's that a status is chosen by.
    [Theory]
    [InlineData("HttpStatusCode Of(int vendorError) => vendorError switch { 404 => HttpStatusCode.Conflict, 301 => HttpStatusCode.Gone, _ => HttpStatusCode.OK };")]
    [InlineData("int Of(int sqlError) { var statusCode = sqlError switch { 208 => StatusCodes.Status404NotFound, 201 => StatusCodes.Status400BadRequest, _ => 0 }; return statusCode; }")]
    [InlineData("int Of(int vendorError) => Response.StatusCode = vendorError switch { < 100 => StatusCodes.Status200OK, 404 => StatusCodes.Status404NotFound, _ => 0 };")]
    public Task ChosenBy_DoesNotTrigger(string function) => Naming.DoesNotTriggerAsync(Naming.Action(function));

    [Fact]
    public Task Branch_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        Response.StatusCode = x == 404 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        Response.StatusCode = text.Length switch { 404 => StatusCodes.Status404NotFound, > 500 => x, _ => 0 };
        Response.ContentLength = flag ? 200 : 404;
        await Task.Delay(flag ? 200 : 500);
        x = flag ? 404 : 200;
        x = text.Length switch { 404 => 1, _ => 500 };
        x = (int?)r.Content.Headers.ContentLength ?? 200;
        x = flag ? text.Length : 404;
        (Response.StatusCode, x) = text switch { "a" => (StatusCodes.Status404NotFound, 100), _ => (0, 200) };
        """));
}
