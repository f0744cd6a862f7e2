using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>The rule and its fix together: what the one reports, the other can act on.</summary>
public sealed class HSC1001FixTests
{
    [Fact]
    public Task SeveralPlacesWithoutTheUsing_AreFixedInOnePass() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get() => StatusCode({|HSC1001:404|});

            public IActionResult Post() => StatusCode(statusCode: {|HSC1001:409|});

            public void Put() => Response.StatusCode = {|HSC1001:202|};

            public IActionResult Delete() => Problem("gone", statusCode: {|HSC1001:410|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine();

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get() => StatusCode(StatusCodes.Status404NotFound);

            public IActionResult Post() => StatusCode(statusCode: StatusCodes.Status409Conflict);

            public void Put() => Response.StatusCode = StatusCodes.Status202Accepted;

            public IActionResult Delete() => Problem("gone", statusCode: StatusCodes.Status410Gone);
        }
        """);
}
