namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1002MSTestTests
{
    [Theory]
    [InlineData("Assert.AreEqual([|404|], Response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404|], (int)r.StatusCode);")]
    [InlineData("Assert.AreEqual<int?>([|404|], problem.Status);")]
    [InlineData("Assert.AreNotEqual([|500|], Response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404|], Response.StatusCode, \"It took {0} ms.\", 500);")]
    public Task Assertion_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Fact]
    public Task Condition_Triggers() => Naming.TriggersInTestAsync(In("Assert.IsTrue((int)r.StatusCode == [|404|]);"));

    [Fact]
    public Task Assertion_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        Assert.AreEqual(404, x);
        Assert.AreEqual(404, text.Length);
        Assert.AreEqual(StatusCodes.Status404NotFound, Response.StatusCode);
        Assert.AreNotEqual(404, x);
        Assert.IsTrue(x == 404 || Response.StatusCode >= 400);
        """));

    private static string In(string statements) =>
        "using Microsoft.VisualStudio.TestTools.UnitTesting;\n" + Naming.Action(statements) + TestFrameworks.MSTest;
}
