using Microsoft.CodeAnalysis;
using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class LostStatusCodeFixTests
{
    private static readonly Setup Send = new() { Output = OutputKind.DynamicallyLinkedLibrary, FixKey = LostStatusCodeFixProvider.SendStatusKey };

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
                    case 2:
                        // above
                        {|HSC5003:Response.StatusCode = 409|}; // behind
                        break;
                    case 3: {|HSC5003:Response.StatusCode = 409|}; /* behind */ break;
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
                    // two
                }

                return BadRequest();
            }

            public IActionResult Third(int number)
            {
                switch (number)
                {
                    case 1:
                        break;
                    case 2:
                        // above
                        // behind
                        break;
                    case 3: /* behind */ break;
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
    [InlineData("public IActionResult A() { [|Response /* for now */ .StatusCode = 400|]; return Ok(); }")]
    [InlineData("public IActionResult A() { [|Response.Redirect(\"/x\")|]; return Ok(); }")]
    public Task Assignment_StaysWhereSomethingElseWouldGo(string member)
    {
        var source = Flows.Controller(member).Replace("[|", "{|HSC5003:", StringComparison.Ordinal);
        return Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(source, source, Flows.Library);
    }

    [Fact]
    public Task Result_SendsTheStatus() => Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(
        """
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;

        public sealed record Order(int Id);

        public sealed class OrdersController(Order order) : ControllerBase
        {
            public IActionResult Content()
            {
                // The order is not there.
                {|HSC5003:Response.StatusCode = 400|}; // they insist on it
                return Ok(order); // gone
            }

            public IActionResult None()
            {
                Response.Headers["X"] = "1";
                {|HSC5003:Response.StatusCode = (int)HttpStatusCode.Conflict|};
                var id = order.Id;
                Response.Headers["Y"] = $"{id}";

                return this.NotFound();
            }

            public async Task<ActionResult<Order>> Typed(int number)
            {
                switch (number)
                {
                    case 1:
                        {|HSC5003:Response.StatusCode = 201|};
                        return order;
                    default:
                        await Task.Yield();
                        {|HSC5003:Response.StatusCode = 202|};
                        return new Order(2);
                }
            }

            public ActionResult<Order> NoContent(bool gone)
            {
                if (gone)
                {
                    {|HSC5003:Response.StatusCode = 204|};
                    return NotFound();
                }

                {|HSC5003:Response.StatusCode = 503|};
                return Problem("The warehouse is closed");
            }
        }
        """,
        """
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed record Order(int Id);

        public sealed class OrdersController(Order order) : ControllerBase
        {
            public IActionResult Content()
            {
                // The order is not there.
                // they insist on it
                return StatusCode(StatusCodes.Status400BadRequest, order); // gone
            }

            public IActionResult None()
            {
                Response.Headers["X"] = "1";
                var id = order.Id;
                Response.Headers["Y"] = $"{id}";

                return this.StatusCode((int)HttpStatusCode.Conflict);
            }

            public async Task<ActionResult<Order>> Typed(int number)
            {
                switch (number)
                {
                    case 1:
                        return StatusCode(StatusCodes.Status201Created, order);
                    default:
                        await Task.Yield();
                        return StatusCode(StatusCodes.Status202Accepted, new Order(2));
                }
            }

            public ActionResult<Order> NoContent(bool gone)
            {
                if (gone)
                {
                    return StatusCode(StatusCodes.Status204NoContent);
                }

                return Problem("The warehouse is closed", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }
        """,
        Send);

    [Fact]
    public Task MinimalResult_SendsTheStatus() => Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/a", (HttpContext context) =>
        {
            {|HSC5003:context.Response.StatusCode = 400|};
            return Results.Ok(new Order(1));
        });
        app.MapGet("/b", IResult (HttpContext context) =>
        {
            {|HSC5003:context.Response.StatusCode = StatusCodes.Status409Conflict|};
            return TypedResults.NotFound(new Order(2));
        });
        app.MapGet("/c", Empty);
        app.MapGet("/d", (HttpContext context) =>
        {
            {|HSC5003:context.Response.StatusCode = 410|};
            return Results.Problem();
        });
        app.MapGet("/e", (HttpContext context) =>
        {
            {|HSC5003:context.Response.StatusCode = 422|};
            return Results.Json(new ProblemDetails { Title = "No such order" });
        });
        app.Run();

        static IResult Empty(HttpContext context)
        {
            {|HSC5003:context.Response.StatusCode = 410|};
            return Results.NotFound();
        }

        public sealed record Order(int Id);
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/a", (HttpContext context) =>
        {
            return Results.Json(new Order(1), statusCode: StatusCodes.Status400BadRequest);
        });
        app.MapGet("/b", IResult (HttpContext context) =>
        {
            return TypedResults.Json(new Order(2), statusCode: StatusCodes.Status409Conflict);
        });
        app.MapGet("/c", Empty);
        app.MapGet("/d", (HttpContext context) =>
        {
            return Results.Problem(statusCode: StatusCodes.Status410Gone);
        });
        app.MapGet("/e", (HttpContext context) =>
        {
            return Results.Json(new ProblemDetails { Title = "No such order" }, statusCode: StatusCodes.Status422UnprocessableEntity);
        });
        app.Run();

        static IResult Empty(HttpContext context)
        {
            return Results.StatusCode(StatusCodes.Status410Gone);
        }

        public sealed record Order(int Id);
        """,
        new() { FixKey = LostStatusCodeFixProvider.SendStatusKey });

    // The assignment and the result do not always go together, or the other result would be another one in more than its status.
    [Theory]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 204|]; return Ok(new Order(1)); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 102|]; return Ok(); }")]
    [InlineData("public IActionResult A(bool flag) { if (flag) { Response.Headers[\"X\"] = \"1\"; [|Response.StatusCode = 400|]; } return Ok(); }")]
    [InlineData("public IActionResult A(bool flag) { [|Response.StatusCode = 400|]; return flag ? Ok() : NotFound(); }")]
    [InlineData("public IActionResult A(bool flag) { [|Response.StatusCode = 400|]; if (flag) { return Ok(); } return Ok(); }")]
    [InlineData("public OkResult A() { [|Response.StatusCode = 400|]; return Ok(); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 422|]; return BadRequest(ModelState); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 307|]; return Redirect(\"/x\"); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return StatusCode(200, new Order(1)); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return new ObjectResult(new Order(1)) { StatusCode = 200 }; }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 200|]; return Problem(); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return Problem(statusCode: 500); }")]
    [InlineData("public IActionResult A() { [|Response.StatusCode = 400|]; return Ok(/* why */); }")]
    [InlineData("public ActionResult<ProblemDetails> A() { [|Response.StatusCode = 422|]; return new ProblemDetails { Status = 404 }; }")]
    [InlineData("public IResult A() { [|Response.StatusCode = 422|]; return Results.Json(new ProblemDetails { Status = 404 }); }")]
    [InlineData("public ActionResult<Animal> A() { [|Response.StatusCode = 201|]; return new Animal(); }")]
    [InlineData("public static ActionResult<Order> A(HttpContext c) { [|c.Response.StatusCode = 201|]; return new Order(1); }")]
    [InlineData("public Microsoft.AspNetCore.Http.HttpResults.Ok<Order> A() { [|Response.StatusCode = 201|]; return TypedResults.Ok(new Order(1)); }")]
    [InlineData("public IActionResult A()\n{\n#if !OTHER\n[|Response.StatusCode = 400|];\n#endif\nreturn Ok();\n}")]
    public Task Status_IsNotSentWhereThatIsNotCertain(string member)
    {
        var source = (Flows.Controller(member) + "\n[System.Text.Json.Serialization.JsonDerivedType(typeof(Animal), \"animal\")] public class Animal { }")
            .Replace("[|", "{|HSC5003:", StringComparison.Ordinal);
        return Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(source, source, Send);
    }

    [Fact]
    public Task LineOfTheAssignment_KeepsItsIndentation() => Verify<FlowAnalyzer, LostStatusCodeFixProvider>.FixAsync(
        Flows.Controller("public IActionResult A()\n    {\n        {|HSC5003:Response.StatusCode = 400|}; return Ok(); // done\n    }"),
        Flows.Controller("public IActionResult A()\n    {\n        return Ok(); // done\n    }"),
        Flows.Library);
}
