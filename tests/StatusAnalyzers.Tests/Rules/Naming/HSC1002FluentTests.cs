namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>Assertions that start with their subject, in the manner of FluentAssertions, Shouldly and TUnit.</summary>
public sealed class HSC1002FluentTests
{
    [Theory]
    [InlineData("Response.StatusCode.Should().Be([|404|]);")]
    [InlineData("((int)r.StatusCode).Should().Be([|404|]);")]
    [InlineData("problem.Status.Should().Be([|404|]);")]
    [InlineData("problem.Status.Should().NotBeNull().And.Be([|404|]);")]
    [InlineData("Response.StatusCode.Should().NotBe([|500|]);")]
    [InlineData("Response.StatusCode.Should().BeOneOf([|200|], [|204|]);")]
    [InlineData("Response.StatusCode.Should().BeOneOf(new[] { [|200|], [|204|] });")]
    [InlineData("((object)text).Should().BeOfType<ObjectResult>().Which.StatusCode.Should().Be([|404|]);")]
    [InlineData("((object)text).Should().BeOfType<ObjectResult>().Subject.StatusCode.Should().Be([|404|], \"it is gone\");")]
    [InlineData("var code = Response.StatusCode; code.Should().Be([|404|]);")]
    [InlineData("((object)Response.StatusCode).Should().Be([|404|]);")]
    [InlineData("Response.StatusCode.Should().Be([|404|], \"it took {0} ms\", 500);")]
    public Task FluentAssertions_Triggers(string statements) => Naming.TriggersInTestAsync(In("FluentAssertions", statements, TestFrameworks.FluentAssertions));

    [Fact]
    public Task FluentAssertions_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        "FluentAssertions",
        """
        x.Should().Be(404);
        text.Length.Should().Be(404);
        r.StatusCode.ToString().Length.Should().Be(200);
        Response.StatusCode.Should().BeInRange(200, 299);
        Response.StatusCode.Should().BeGreaterThan(399).And.BeLessThan(500);
        Response.StatusCode.Should().Be(StatusCodes.Status404NotFound);
        x.Should().BeOneOf(200, 404);
        """,
        TestFrameworks.FluentAssertions));

    [Theory]
    [InlineData("Response.StatusCode.ShouldBe([|404|]);")]
    [InlineData("((int)r.StatusCode).ShouldBe([|404|], text);")]
    [InlineData("problem.Status.ShouldBe([|404|]);")]
    [InlineData("Response.StatusCode.ShouldNotBe([|500|]);")]
    [InlineData("Response.StatusCode.ShouldBeOneOf([|200|], [|204|]);")]
    public Task Shouldly_Triggers(string statements) => Naming.TriggersInTestAsync(In("Shouldly", statements, TestFrameworks.Shouldly));

    [Fact]
    public Task Shouldly_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        "Shouldly",
        """
        x.ShouldBe(404);
        text.Length.ShouldBe(404);
        Response.StatusCode.ShouldBeInRange(200, 299);
        Response.StatusCode.ShouldBeGreaterThan(400);
        Response.StatusCode.ShouldBe(StatusCodes.Status404NotFound);
        """,
        TestFrameworks.Shouldly));

    [Theory]
    [InlineData("await Assert.That((int)r.StatusCode).IsEqualTo([|404|]);")]
    [InlineData("await Assert.That(Response.StatusCode).IsNotEqualTo([|500|]);")]
    [InlineData("await Assert.That(Response.StatusCode).IsEqualTo([|200|]).Or.IsEqualTo([|204|]);")]
    public Task TUnit_Triggers(string statements) => Naming.TriggersInTestAsync(In("TUnit", statements, TestFrameworks.TUnit));

    [Fact]
    public Task TUnit_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        "TUnit",
        """
        await Assert.That(x).IsEqualTo(404);
        await Assert.That(text.Length).IsEqualTo(404);
        await Assert.That(Response.StatusCode).IsBetween(200, 299).And.IsGreaterThan(199);
        await Assert.That(Response.StatusCode).IsEqualTo(StatusCodes.Status404NotFound);
        """,
        TestFrameworks.TUnit));

    private static string In(string library, string statements, string declarations) => $"using {library};\n" + Naming.Action(statements) + declarations;
}
