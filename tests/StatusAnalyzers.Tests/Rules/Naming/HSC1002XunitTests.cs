namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1002XunitTests
{
    [Theory]
    [InlineData("Assert.Equal([|404|], Response.StatusCode);")]
    [InlineData("Assert.Equal([|404|], (int)r.StatusCode);")]
    [InlineData("Assert.Equal(Response.StatusCode, [|404|]);")]
    [InlineData("Assert.Equal(expected: [|404|], actual: Response.StatusCode);")]
    [InlineData("Assert.Equal([|404|], problem.Status);")]
    [InlineData("Assert.Equal([|404|], problem.Status!.Value);")]
    [InlineData("Assert.Equal<object?>([|404|], problem.Status);")]
    [InlineData("Assert.NotEqual([|500|], Response.StatusCode);")]
    [InlineData("Assert.StrictEqual([|404|], Response.StatusCode);")]
    [InlineData("Assert.Equal([|404|], Assert.IsType<ObjectResult>(text).StatusCode);")]
    [InlineData("Assert.Equal([|404|], (text as object as ObjectResult)?.StatusCode);")]
    [InlineData("Assert.Equal([|404|], (int)(await new HttpClient().GetAsync(text)).StatusCode);")]
    [InlineData("Assert.Equal(flag ? [|404|] : [|410|], Response.StatusCode);")]
    [InlineData("var code = (int)r.StatusCode; Assert.Equal([|404|], code);")]
    [InlineData("var code = Response.StatusCode; Assert.Equal([|404|], code);")]
    [InlineData("int[] statusCodes = { x }; Assert.Equal(new[] { [|404|], [|410|] }, statusCodes);")]
    public Task Equal_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Theory]
    [InlineData("Assert.True((int)r.StatusCode == [|404|]);")]
    [InlineData("Assert.True(Response.StatusCode is [|401|] or [|403|], text);")]
    [InlineData("Assert.False(Response.StatusCode == [|500|]);")]
    [InlineData("Assert.True(Response is { StatusCode: [|404|] });")]
    public Task Condition_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Theory]
    [InlineData("Assert.Equal([|(HttpStatusCode)404|], r.StatusCode);")]
    [InlineData("Assert.Equal(r.StatusCode, [|(HttpStatusCode)404|]);")]
    public Task Cast_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Theory]
    [InlineData("Assert.Contains((int)r.StatusCode, new[] { [|401|], [|403|] });")]
    [InlineData("int[] statusCodes = { x }; Assert.Contains([|404|], statusCodes);")]
    public Task Contains_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Fact]
    public Task WhatATestSends_Triggers() => Naming.TriggersInTestAsync(In(
        """
        var result = new StatusCodeResult({|HSC1001:404|});
        Assert.Equal([|404|], result.StatusCode);
        Assert.Equal([|410|], new StatusCodeResult({|HSC1001:410|}).StatusCode);
        """));

    [Fact]
    public Task Assertion_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        Assert.Equal(404, x);
        Assert.Equal(404, text.Length);
        Assert.Equal(404, Response.ContentLength);
        Assert.Equal(200, r.StatusCode.ToString().Length);
        Assert.Equal(404, text.Length + Response.StatusCode);
        Assert.Equal(StatusCodes.Status404NotFound, Response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, r.StatusCode);
        Assert.Equal((int)r.StatusCode, x);
        Assert.Equal(0, Response.StatusCode);
        Assert.InRange((int)r.StatusCode, 200, 299);
        Assert.InRange(Response.StatusCode, 400, 500);
        Assert.True(x == 404);
        Assert.True(Response.StatusCode >= 400);
        Assert.Contains(404, new[] { x });
        Assert.Equal(new[] { 404 }, new[] { x });
        Assert.Equal(Response.StatusCode == x ? 404 : 200, x);
        var code = 404;
        Assert.Equal(x, code);
        """));

    private static string In(string statements) => "using Xunit;\n" + Naming.Action(statements) + TestFrameworks.Xunit;
}
