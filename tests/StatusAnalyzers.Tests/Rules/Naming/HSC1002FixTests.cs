using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>The rule and its fix together: what the one reports, the other can act on.</summary>
public sealed class HSC1002FixTests
{
    [Fact]
    public Task SeveralPlacesWithoutTheUsing_AreFixedInOnePass() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using Xunit;

        public sealed class ShopTests
        {
            [Theory]
            [InlineData("/milk", {|HSC1002:404|})]
            [InlineData("/404", {|HSC1002:410|})]
            public void Run(string path, int statusCode)
            {
                var result = new StatusCodeResult(statusCode);
                Assert.Equal({|HSC1002:404|}, result.StatusCode);
                Assert.NotEqual({|HSC1002:500|}, result.StatusCode);
                Assert.Equal(404, path.Length);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Xunit;

        public sealed class ShopTests
        {
            [Theory]
            [InlineData("/milk", StatusCodes.Status404NotFound)]
            [InlineData("/404", StatusCodes.Status410Gone)]
            public void Run(string path, int statusCode)
            {
                var result = new StatusCodeResult(statusCode);
                Assert.Equal(StatusCodes.Status404NotFound, result.StatusCode);
                Assert.NotEqual(StatusCodes.Status500InternalServerError, result.StatusCode);
                Assert.Equal(404, path.Length);
            }
        }
        """,
        Naming.Library with { Sources = [TestFrameworks.Xunit] });
}
