namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>Every name by which an assertion is known, on types of this test's own: the name tells, whichever library it comes from.</summary>
public sealed class HSC1002AssertionNamesTests
{
    [Theory]
    [InlineData("Equal")]
    [InlineData("NotEqual")]
    [InlineData("StrictEqual")]
    [InlineData("NotStrictEqual")]
    [InlineData("Equivalent")]
    [InlineData("AreEqual")]
    [InlineData("AreNotEqual")]
    [InlineData("AreSame")]
    [InlineData("AreNotSame")]
    [InlineData("IsEqual")]
    [InlineData("EqualTo")]
    [InlineData("NotEqualTo")]
    [InlineData("AnyOf")]
    [InlineData("Be")]
    [InlineData("NotBe")]
    [InlineData("BeOneOf")]
    [InlineData("BeEquivalentTo")]
    [InlineData("IsEqualTo")]
    [InlineData("IsNotEqualTo")]
    [InlineData("IsEquivalentTo")]
    [InlineData("IsIn")]
    [InlineData("IsNotIn")]
    [InlineData("IsOneOf")]
    [InlineData("IsAnyOf")]
    [InlineData("ShouldBe")]
    [InlineData("ShouldNotBe")]
    [InlineData("ShouldEqual")]
    [InlineData("ShouldBeOneOf")]
    [InlineData("ShouldBeEquivalentTo")]
    [InlineData("ToBe")]
    [InlineData("ToEqual")]
    [InlineData("Is")]
    [InlineData("IsNot")]
    [InlineData("Contains")]
    [InlineData("DoesNotContain")]
    public async Task Comparison_Triggers(string name)
    {
        await Naming.TriggersInTestAsync(In(name, $"Expected.{name}([|404|], (int)r.StatusCode);"));
        await Naming.TriggersInTestAsync(In(name, $"new Claim().Should((int)r.StatusCode).{name}([|404|]);"));
    }

    [Theory]
    [InlineData("Same")]
    [InlineData("InRange")]
    [InlineData("Log")]
    public async Task OtherMethod_DoesNotTrigger(string name)
    {
        await Naming.DoesNotTriggerAsync(In(name, $"Expected.{name}(404, (int)r.StatusCode);"));
        await Naming.DoesNotTriggerAsync(In(name, $"new Claim().Should((int)r.StatusCode).{name}(404);"));
    }

    [Theory]
    [InlineData("That")]
    [InlineData("Expect")]
    [InlineData("Should")]
    [InlineData("Must")]
    [InlineData("Check")]
    [InlineData("Verify")]
    [InlineData("Assume")]
    [InlineData("Warn")]
    public Task Subject_Triggers(string name) => Naming.TriggersInTestAsync(In("Be", $"new Claim().{name}((int)r.StatusCode).Be([|404|]);", subject: name));

    [Fact]
    public Task OtherSubject_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In("Be", "new Claim().Log((int)r.StatusCode).Be(404);", subject: "Log"));

    [Theory]
    [InlineData("Assert")]
    [InlineData("ClassicAssert")]
    [InlineData("Assume")]
    [InlineData("Warn")]
    [InlineData("Check")]
    [InlineData("CollectionAssert")]
    public Task AssertionClass_Triggers(string name) => Naming.TriggersInTestAsync(Truth(name, "[|404|]"));

    [Fact]
    public Task OtherClass_Triggers() => Naming.TriggersAsync(Truth("Log", "[|404|]"));

    private static string In(string comparison, string statement, string subject = "Should") => Naming.Web(
        $$"""
        public static class Expected
        {
            public static void {{comparison}}(int left, int right) { }
        }

        public sealed class Claim
        {
            public Claim {{subject}}(int value) => this;

            public void {{comparison}}(int value) { }
        }

        public static class Use
        {
            public static void Run(HttpResponseMessage r)
            {
                {{statement}}
            }
        }
        """);

    private static string Truth(string type, string code) => Naming.Web(
        $$"""
        public static class {{type}}
        {
            public static void True(bool condition) { }
        }

        public static class Use
        {
            public static void Run(HttpResponseMessage r) => {{type}}.True((int)r.StatusCode == {{code}});
        }
        """);
}
