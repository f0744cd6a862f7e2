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
    [InlineData("public static IEnumerable<TheoryDataRow<string, int>> Rows => new TheoryDataRow<string, int>[] { new(\"/x\", [|404|]), new(\"/y\", [|410|]) };")]
    [InlineData("public static IEnumerable<TheoryDataRow<string, int>> Rows() { yield return new TheoryDataRow<string, int>(\"/404\", [|404|]); }")]
    [InlineData("public static IEnumerable<TheoryDataRow<string, int>> Rows() { yield return new(\"/404\", [|404|]); }")]
    [InlineData("public static TheoryData<string, int> Rows() { var rows = new TheoryData<string, int>(); rows.Add(\"/404\", [|404|]); return rows; }")]
    [InlineData("public static IEnumerable<(string, int)> Rows => [(\"/x\", [|404|]), (\"/y\", [|410|])];")]
    [InlineData("public static IEnumerable<(string, int)> Rows() { yield return (\"/404\", [|404|]); }")]
    [InlineData("public static IEnumerable<Func<(string, int)>> Rows() { yield return () => (\"/404\", [|404|]); }")]
    public Task TypedRow_Triggers(string member) => Naming.TriggersInTestAsync(
        In("Xunit", member + "\n    [Theory, MemberData(nameof(Rows))] public void Run(string path, int statusCode) { }", TestFrameworks.Xunit));

    [Theory]
    [InlineData("public static TheoryData<int> Rows => new() { [|404|], [|410|] };")]
    [InlineData("public static TheoryData<int> Rows => [[|404|], [|410|]];")]
    [InlineData("public static IEnumerable<TheoryDataRow<int>> Rows => new List<TheoryDataRow<int>> { new([|404|]), new([|410|]) };")]
    [InlineData("public static IEnumerable<int> Rows() { yield return [|404|]; }")]
    public Task RowOfOne_Triggers(string member) => Naming.TriggersInTestAsync(
        In("Xunit", member + "\n    [Theory, MemberData(nameof(Rows))] public void Run(int statusCode) { }", TestFrameworks.Xunit));

    [Theory]
    [InlineData("static readonly int[] Rows = { [|404|], [|410|] };", "int statusCode")]
    [InlineData("static IEnumerable<int> Rows => new[] { [|404|], [|410|] };", "int statusCode")]
    [InlineData("static readonly TestCaseData[] Rows = { new(\"/x\", [|404|]), new(\"/y\", [|410|]) };", "string path, int statusCode")]
    [InlineData("static TestCaseData[] Rows => new TestCaseData[] { new(\"/x\", [|404|]) };", "string path, int statusCode")]
    [InlineData("static IEnumerable<TestCaseData> Rows() { yield return new TestCaseData(\"/x\", [|404|]).SetName(\"404\"); }", "string path, int statusCode")]
    public Task TestCaseSource_Triggers(string member, string parameters) => Naming.TriggersInTestAsync(
        In("NUnit.Framework", member + $"\n    [TestCaseSource(nameof(Rows))] public void Run({parameters}) {{ }}", TestFrameworks.NUnit));

    [Theory]
    [InlineData("[InlineAutoMoqData([|404|])] public void Run(int statusCode, string path) { }")]
    [InlineData("public static IEnumerable<object[]> Rows => new[] { new object[] { [|404|] } }; [MemberAutoMoqData(nameof(Rows))] public void Run(int statusCode, string path) { }")]
    public Task AutoFixture_Triggers(string member) => Naming.TriggersInTestAsync(In(
        "AutoFixture",
        member,
        """

        namespace AutoFixture
        {
            public sealed class InlineAutoMoqDataAttribute(params object[] values) : System.Attribute
            {
                public object[] Values => values;
            }

            public sealed class MemberAutoMoqDataAttribute(string memberName) : System.Attribute
            {
                public string Name => memberName;
            }
        }
        """));

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
    [InlineData("public static TheoryData<int> Rows => new() { 404 }; [Theory, MemberData(nameof(Rows))] public void Run(int id) { }")]
    [InlineData("public static TheoryData<int> Rows => new(404, 500); [Theory, MemberData(nameof(Rows))] public void Run(int id, int statusCode) { }")]
    [InlineData("public static IEnumerable<int> Rows => [404]; [Theory, MemberData(nameof(Rows))] public void Run(int statusCode, int id) { }")]
    [InlineData("public static IEnumerable<TheoryDataRow<string, int>> Rows => new TheoryDataRow<string, int>[] { new(\"/x\", 404) }; [Theory, MemberData(nameof(Rows))] public void Run(string path, int length) { }")]
    [InlineData("public static IEnumerable<(int, int)> Rows => [(404, 500)]; [Theory, MemberData(nameof(Rows))] public void Run(int id, string statusCode) { }")]
    [InlineData("public static List<int> Rows() { var rows = new List<int>(); rows.Add(404); return rows; } [Theory, MemberData(nameof(Rows))] public void Run(int statusCode, int id) { }")]
    [InlineData("public static IEnumerable<object[]> Rows() { var size = new Version(404, 500); yield return new object[] { size }; } [Theory, MemberData(nameof(Rows))] public void Run(int statusCode) { }")]
    [InlineData("[Theory] [InlineData(399, false)] [InlineData(400, true)] [InlineData(499, true)] [InlineData(500, true)] [InlineData(599, true)] public void Run(int statusCode, bool isError) { }")]
    public Task TestData_DoesNotTrigger(string member) => Naming.DoesNotTriggerAsync(In("Xunit", member, TestFrameworks.Xunit));

    private static string In(string framework, string member, string declarations) =>
        $"using {framework};\n" + Naming.Web($"public class ShopTests\n{{\n    {member}\n}}\n") + declarations;
}
