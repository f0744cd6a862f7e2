using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class LostStatusCodeFixTests
{
    [Fact]
    public Task Assignment_IsRemoved() => Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class OrdersController : Controller
        {
            public IActionResult First()
            {
                // The order is not there.
                {|HSC5003:Response.StatusCode = 404|};
                return Ok();
            }

            public IActionResult Second(bool flag)
            {
                if (flag)
                {
                    Response.Headers["X"] = "1"; // one
                    {|HSC5003:Response.StatusCode = StatusCodes.Status400BadRequest|}; // two
                }

                return BadRequest();
            }

            public IActionResult Third(int number)
            {
                switch (number)
                {
                    case 1:
                        {|HSC5003:Response.StatusCode = 409|};
                        break;
                }

                return NoContent();
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class OrdersController : Controller
        {
            public IActionResult First()
            {
                // The order is not there.
                return Ok();
            }

            public IActionResult Second(bool flag)
            {
                if (flag)
                {
                    Response.Headers["X"] = "1"; // one
                }

                return BadRequest();
            }

            public IActionResult Third(int number)
            {
                switch (number)
                {
                    case 1:
                        break;
                }

                return NoContent();
            }
        }
        """,
        Flows.Library);

    [Theory]
    [InlineData("public IActionResult A() { [|Response.StatusCode = Next()|]; return Ok(); } private static int Next() => 400;")]
    [InlineData("public IActionResult A(bool flag) { if (flag) { [|Response.StatusCode = 400|]; } return Ok(); }")]
    [InlineData("public IActionResult A(bool flag) { if (flag) [|Response.StatusCode = 400|]; return Ok(); }")]
    [InlineData("public IActionResult A() { var status = [|Response.StatusCode = 400|]; return StatusCode(status); }")]
    public Task Assignment_StaysWhereSomethingElseWouldGo(string member)
    {
        var source = Flows.Controller(member).Replace("[|", "{|HSC5003:", StringComparison.Ordinal);
        return Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(source, source, Flows.Library);
    }
}
