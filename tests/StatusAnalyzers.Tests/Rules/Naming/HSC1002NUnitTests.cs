namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1002NUnitTests
{
    [Theory]
    [InlineData("Assert.That((int)r.StatusCode, Is.EqualTo([|404|]));")]
    [InlineData("Assert.That(Response.StatusCode, Is.EqualTo([|404|]), \"none\");")]
    [InlineData("Assert.That(problem.Status, Is.EqualTo([|404|]));")]
    [InlineData("Assert.That(Response.StatusCode, Is.Not.EqualTo([|500|]));")]
    [InlineData("Assert.That(Response.StatusCode, Is.EqualTo([|401|]).Or.EqualTo([|403|]));")]
    [InlineData("Assert.That(Response.StatusCode, Is.AnyOf([|401|], [|403|]));")]
    [InlineData("var code = Response.StatusCode; Assert.That(code, Is.EqualTo([|404|]));")]
    public Task Constraint_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Theory]
    [InlineData("Assert.AreEqual([|404|], Response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404|], (int)r.StatusCode);")]
    [InlineData("Assert.AreEqual([|404|], problem.Status);")]
    [InlineData("Assert.AreNotEqual([|500|], problem.Status);")]
    [InlineData("ClassicAssert.AreEqual([|404|], Response.StatusCode);")]
    [InlineData("ClassicAssert.AreNotEqual([|404|], Response.StatusCode);")]
    [InlineData("ClassicAssert.AreEqual([|404|], Response.StatusCode, \"It took {0} ms.\", 500);")]
    public Task Classic_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Theory]
    [InlineData("Assert.That((int)r.StatusCode == [|404|]);")]
    [InlineData("Assert.That(problem.Status is [|404|] or [|410|]);")]
    public Task Condition_Triggers(string statements) => Naming.TriggersInTestAsync(In(statements));

    [Fact]
    public Task Assertion_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        Assert.That(x, Is.EqualTo(404));
        Assert.That(text.Length, Is.EqualTo(404));
        Assert.That(Response.ContentLength, Is.Not.EqualTo(404));
        Assert.That(Response.StatusCode, Is.InRange(200, 299));
        Assert.That(Response.StatusCode, Is.GreaterThan(400));
        Assert.That(Response.StatusCode, Is.EqualTo(StatusCodes.Status404NotFound));
        Assert.That(r.StatusCode.ToString().Length, Is.EqualTo(200));
        Assert.That(Response.StatusCode >= 400);
        Assert.AreEqual(404, x);
        ClassicAssert.AreEqual(404, text.Length);
        """));

    private static string In(string statements) =>
        "using NUnit.Framework;\nusing NUnit.Framework.Legacy;\n" + Naming.Action(statements) + TestFrameworks.NUnit;
}
