using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>
/// Where a called method receives the text of its argument, a name changes that text. It is fixed by an action of its own,
/// which says so, and never together with the places where nothing changes.
/// </summary>
public sealed class NameCodeFixTests_CapturedText
{
    private const string Assertions =
        """
        namespace Checks
        {
            using System.Runtime.CompilerServices;

            public static class Assert
            {
                public static void That(int actual, Constraint constraint, [CallerArgumentExpression("constraint")] string constraintText = "")
                {
                }
            }

            public sealed class Constraint
            {
            }

            public static class Is
            {
                public static Constraint EqualTo(int expected) => new Constraint();
            }
        }
        """;

    private const string Source =
        """
        using Checks;

        public static class Shop
        {
            public static void Test(Microsoft.AspNetCore.Http.HttpResponse response)
            {
                response.StatusCode = {|HSC1001:404|};
                Assert.That(response.StatusCode, Is.EqualTo({|HSC1002:404|}));
                response.StatusCode = {|HSC1001:409|};
                Assert.That(response.StatusCode, Is.EqualTo({|HSC1002:409|}));
                response.StatusCode = {|HSC1001:410|};
                Assert.That(response.StatusCode, Is.EqualTo({|HSC1002:410|}));
            }
        }
        """;

    private static readonly Setup Library = new() { Sources = [Assertions], Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary };

    [Fact]
    public Task PlainAction_LeavesCapturedTextAlone() => Verify.FixAsync(
        Source,
        """
        using Checks;
        using Microsoft.AspNetCore.Http;

        public static class Shop
        {
            public static void Test(Microsoft.AspNetCore.Http.HttpResponse response)
            {
                response.StatusCode = StatusCodes.Status404NotFound;
                Assert.That(response.StatusCode, Is.EqualTo({|HSC1002:404|}));
                response.StatusCode = StatusCodes.Status409Conflict;
                Assert.That(response.StatusCode, Is.EqualTo({|HSC1002:409|}));
                response.StatusCode = StatusCodes.Status410Gone;
                Assert.That(response.StatusCode, Is.EqualTo({|HSC1002:410|}));
            }
        }
        """,
        Library with { FixKey = NameCodeFixProvider.UseNameKey });

    [Fact]
    public Task ActionForCapturedText_LeavesTheRestAlone() => Verify.FixAsync(
        Source,
        """
        using Checks;
        using Microsoft.AspNetCore.Http;

        public static class Shop
        {
            public static void Test(Microsoft.AspNetCore.Http.HttpResponse response)
            {
                response.StatusCode = {|HSC1001:404|};
                Assert.That(response.StatusCode, Is.EqualTo(StatusCodes.Status404NotFound));
                response.StatusCode = {|HSC1001:409|};
                Assert.That(response.StatusCode, Is.EqualTo(StatusCodes.Status409Conflict));
                response.StatusCode = {|HSC1001:410|};
                Assert.That(response.StatusCode, Is.EqualTo(StatusCodes.Status410Gone));
            }
        }
        """,
        Library with { FixKey = NameCodeFixProvider.UseNameInCapturedTextKey });
}
