namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1002TestDataTests
{
    [Theory]
    [InlineData("[Theory, InlineData([|404|])] public void Run(int statusCode) { }")]
    [InlineData("[Theory] [InlineData(\"/404\", [|404|])] [InlineData(\"/x\", [|410|])] public void Run(string path, int expectedStatusCode) { }")]
    [InlineData("[Theory, InlineData(404, [|200|], 500)] public void Run(int length, int statusCode, int delay) { }")]
    [InlineData("[Theory, InlineData([|404|], Skip = \"later\")] public void Run(int? statusCode) { }")]
    [InlineData("[Theory, InlineData([|404|])] public void Run(int expected) => Assert.Equal(expected, new DefaultHttpContext().Response.StatusCode);")]
    [InlineData("[Theory, InlineData([|404|])] public void Run(int code) => new DefaultHttpContext().Response.StatusCode = code;")]
    [InlineData("[Theory, InlineData([|404|])] public void Run(int code) { var e = new BadHttpRequestException(\"\", code); }")]
    [InlineData("[Theory, InlineData(new[] { [|404|], [|410|] })] public void Run(int[] statusCodes) { }")]
    [InlineData("[Theory, InlineData([|404|])] public void Run(HttpStatusCode expected) { }")]
    [InlineData("[Theory, InlineData([|404|])] public async Task Run(int statusCode) => await Task.Yield();")]
    public Task InlineData_Triggers(string member) => Naming.TriggersInTestAsync(In("Xunit", member, TestFrameworks.Xunit));

    [Fact]
    public Task InlineDataWithCast_Triggers() => Naming.TriggersInTestAsync(
        In("Xunit", "[Theory, InlineData([|(HttpStatusCode)404|])] public void Run(HttpStatusCode expected) { }", TestFrameworks.Xunit));

    [Theory]
    [InlineData("public static IEnumerable<object[]> Rows => new[] { new object[] { \"/x\", [|404|] }, new object[] { \"/y\", [|410|] } };")]
    [InlineData("public static IEnumerable<object[]> Rows => new List<object[]> { new object[] { \"/404\", [|404|] } };")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { \"/404\", [|404|] }; }")]
    [InlineData("public static IEnumerable<object[]> Rows { get; } = [[\"/404\", [|404|]]];")]
    [InlineData("public static TheoryData<string, int> Rows => new() { { \"/x\", [|404|] }, { \"/y\", [|410|] } };")]
    [InlineData("public static readonly object[][] Rows = { new object[] { \"/x\", [|404|] } };")]
    public Task MemberData_Triggers(string member) => Naming.TriggersInTestAsync(
        In("Xunit", member + "\n    [Theory, MemberData(nameof(Rows))] public void Run(string path, int statusCode) { }", TestFrameworks.Xunit));

    [Theory]
    [InlineData("[TestCase(\"/x\", [|404|])] public void Run(string path, int statusCode) { }")]
    [InlineData("[TestCase([|404|], ExpectedResult = 404)] public int Run(int statusCode) => 0;")]
    [InlineData("[TestCase(\"/x\", ExpectedResult = [|404|])] public int StatusCode(string path) => 0;")]
    [InlineData("public void Run([Values([|401|], [|403|])] int statusCode) { }")]
    public Task NUnit_Triggers(string member) => Naming.TriggersInTestAsync(In("NUnit.Framework", member, TestFrameworks.NUnit));

    [Theory]
    [InlineData("[DataRow(\"/x\", [|404|])] [DataRow(\"/y\", [|410|], DisplayName = \"404\")] public void Run(string path, int statusCode) { }")]
    public Task MSTest_Triggers(string member) => Naming.TriggersInTestAsync(In("Microsoft.VisualStudio.TestTools.UnitTesting", member, TestFrameworks.MSTest));

    [Theory]
    [InlineData("[Arguments(\"/x\", [|404|])] public void Run(string path, int statusCode) { }")]
    public Task TUnit_Triggers(string member) => Naming.TriggersInTestAsync(In("TUnit", member, TestFrameworks.TUnit));

    [Theory]
    [InlineData("[Theory, InlineData(404)] public void Run(int id) { }")]
    [InlineData("[Theory, InlineData(404)] public void Run(int code) { }")]
    [InlineData("[Theory, InlineData(404)] public void Run(string statusCode) { }")]
    [InlineData("[Theory, InlineData(404, 500)] public void Run(int length, string statusCode, int delay) { }")]
    [InlineData("[Theory, InlineData(0, 404)] public void Run(int statusCode) { }")]
    [InlineData("[Theory, InlineData(StatusCodes.Status404NotFound)] public void Run(int statusCode) { }")]
    [InlineData("[Theory, InlineData(404)] public void Run(int expected) => Assert.Equal(expected, 404 + expected);")]
    [InlineData("[Theory, InlineData(new[] { 404 })] public void Run(int[] widths) { }")]
    [InlineData("[Theory, MemberData(nameof(Rows), 404)] public void Run(int length, int statusCode) { } public static object[] Rows(int n) => new object[] { n };")]
    [InlineData("public static IEnumerable<object[]> Rows => new[] { new object[] { \"/x\", 404 } }; [Theory, MemberData(nameof(Rows))] public void Run(string path, int length) { }")]
    [InlineData("public static TheoryData<int, string> Rows => new() { { 404, \"x\" } }; [Theory, MemberData(nameof(Rows))] public void Run(int id, string statusCode) { }")]
    public Task TestData_DoesNotTrigger(string member) => Naming.DoesNotTriggerAsync(In("Xunit", member, TestFrameworks.Xunit));

    private static string In(string framework, string member, string declarations) =>
        $"using {framework};\n" + Naming.Web($"public class ShopTests\n{{\n    {member}\n}}\n") + declarations;
}
