using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>What reading the tests of projects that nobody tuned for has taught.</summary>
public sealed class HSC1002RealCodeTests
{
    private const string Attributes =
        """
        public sealed class TheoryAttribute : System.Attribute;

        [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
        public sealed class InlineDataAttribute(params object[] row) : System.Attribute
        {
            public object[] Row => row;
        }

        public sealed class MemberDataAttribute(string member) : System.Attribute
        {
            public string Member => member;
        }
        """;

    private static readonly Setup Library = new() { Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, Sources = [Attributes] };

    [Fact]
    public Task MemberData_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Collections.Generic;

        public sealed class Tests
        {
            public static IEnumerable<object[]> Rows()
            {
                yield return new object[] { "/orders", {|HSC1002:404|}, 200, new[] { 200, 404 }, new[] { {|HSC1002:404|}, {|HSC1002:410|} } };
            }

            public static IEnumerable<object[]> Newer => [["/orders", {|HSC1002:409|}, 200]];

            [Theory, MemberData(nameof(Rows))]
            public void Answers(string path, int statusCode, int size, int[] sizes, int[] expectedStatusCodes)
            {
            }

            [Theory, MemberData("Newer")]
            public void AnswersStill(string path, int statusCode, int size)
            {
            }
        }
        """,
        Library);

    [Fact]
    public Task ObjectAndExpectedStatusInTestData_Triggers() => Verify.DiagnosticsAsync(
        """
        public sealed class Tests
        {
            [Theory, InlineData({|HSC1002:404|}, {|HSC1002:404|}, 404, new[] { {|HSC1002:404|} }, new[] { 404 })]
            public void Answers(object statusCode, int expectedStatus, object other, int[] expectedStatusCodes, int[] sizes)
            {
            }
        }
        """,
        Library);

    [Fact]
    public Task OtherTestData_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Collections.Generic;

        public sealed class Tests
        {
            public static IEnumerable<object[]> Rows => [[404, 200]];

            public static IEnumerable<object[]> Unused => [[404, 200]];

            [Theory, MemberData(nameof(Rows)), InlineData(404, 100)]
            public void Sizes(int size, int orderStatus)
            {
            }
        }
        """,
        Library);
}
