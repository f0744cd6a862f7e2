using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Agreement.ProblemStatusCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5001Tests
{
    [Theory]
    [InlineData("return NotFound(new ProblemDetails { Status = [|400|] });")]
    [InlineData("return NotFound(new ProblemDetails { Title = text, Status = [|StatusCodes.Status400BadRequest|] });")]
    [InlineData("return NotFound(new ProblemDetails { Status = [|(int)HttpStatusCode.BadRequest|] });")]
    [InlineData("return StatusCode(500, new ProblemDetails { Status = [|404|] });")]
    [InlineData("return StatusCode(StatusCodes.Status500InternalServerError, new ProblemDetails { Status = [|404|] });")]
    [InlineData("return StatusCode(value: new ProblemDetails { Status = [|404|] }, statusCode: 500);")]
    [InlineData("return BadRequest(new ValidationProblemDetails { Status = [|422|] });")]
    [InlineData("return BadRequest(new HttpValidationProblemDetails { Status = [|422|] });")]
    [InlineData("return ValidationProblem(new ValidationProblemDetails { Status = [|422|] });")]
    [InlineData("return Json(new ProblemDetails { Status = [|404|] });")]
    [InlineData("return new JsonResult(new ProblemDetails { Status = [|404|] });")]
    [InlineData("return new JsonResult(new ProblemDetails { Status = [|404|] }) { StatusCode = 500 };")]
    [InlineData("return new ObjectResult(new ProblemDetails { Status = [|404|] }) { StatusCode = 500 };")]
    [InlineData("return new NotFoundObjectResult(new ProblemDetails { Status = [|400|] });")]
    [InlineData("return Conflict(new ProblemDetails { Status = [|400|] });")]
    [InlineData("return UnprocessableEntity(new ProblemDetails { Status = [|400|] });")]
    [InlineData("return Results.NotFound(new ProblemDetails { Status = [|400|] });")]
    [InlineData("return Results.Json(new ProblemDetails { Status = [|404|] }, statusCode: 500);")]
    [InlineData("return TypedResults.BadRequest(new ProblemDetails { Status = [|404|] });")]
    [InlineData("return TypedResults.NotFound<ProblemDetails>(new() { Status = [|400|] });")]
    [InlineData("return NotFound(new ProblemDetails { Status = [|flag ? 400 : 422|] });")]
    [InlineData("return StatusCode(flag ? 400 : 409, new ProblemDetails { Status = [|404|] });")]
    [InlineData("var p = new ProblemDetails { Status = [|400|] }; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = [|400|] }; if (p.Status == 400) logger.LogInformation(text); return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = [|400|] }; p.Extensions[\"id\"] = 1; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails(); p.Title = text; p.Status = [|400|]; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 404 }; p.Status = [|StatusCodes.Status400BadRequest|]; if (flag) { return NotFound(p); } return StatusCode(500);")]
    [InlineData("var p = new ProblemDetails(); p.Status = 404; p.Status = [|400|]; return NotFound(p);")]
    [InlineData("switch (x) { case 1: var p = new ProblemDetails(); p.Status = [|400|]; return NotFound(p); default: return Ok(); }")]
    [InlineData("Func<IResult> f = () => Results.NotFound(new ProblemDetails { Status = [|400|] }); return f;")]
    [InlineData("IResult Local() => Results.NotFound(new ProblemDetails { Status = [|400|] }); return Local();")]
    public Task OtherStatus_Triggers(string statement) => TriggersAsync(Agreeing.Action(statement));

    [Theory]
    [InlineData("return NotFound(new ProblemDetails { Status = 404 });")]
    [InlineData("return NotFound(new ProblemDetails { Title = text });")]
    [InlineData("return NotFound(new ProblemDetails { Status = null });")]
    [InlineData("return NotFound(new ProblemDetails { Status = x });")]
    [InlineData("return StatusCode(x, new ProblemDetails { Status = 404 });")]
    [InlineData("return new ObjectResult(new ProblemDetails { Status = 404 });")]
    [InlineData("return Results.Problem(new ProblemDetails { Status = 404 });")]
    [InlineData("return TypedResults.Problem(new ProblemDetails { Status = 404 });")]
    [InlineData("return Results.Json(new ProblemDetails { Status = 404 });")]
    [InlineData("return Problem(statusCode: 404);")]
    [InlineData("return ValidationProblem(statusCode: 422);")]
    [InlineData("return NotFound(problem);")]
    [InlineData("return NotFound(factory.CreateProblemDetails(context, statusCode: 400));")]
    [InlineData("return StatusCode(flag ? 400 : 404, new ProblemDetails { Status = 404 });")]
    [InlineData("return NotFound(new ProblemDetails { Status = flag ? 404 : 400 });")]
    [InlineData("return StatusCode(flag ? x : 400, new ProblemDetails { Status = 404 });")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; p.Status = 404; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; p.Status += 4; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; p.Status++; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; (p.Status, x) = (404, 1); return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; p = problem; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; Complete(p); return NotFound(p); void Complete(ProblemDetails q) => q.Status = 404;")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; var q = p; q.Status = 404; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails(); if (flag) { p.Status = 400; } return NotFound(p);")]
    [InlineData("var p = new ProblemDetails(); p.Status = 404; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails { Status = 404 }; Func<IActionResult> f = () => NotFound(p); p.Status = 400; return f();")]
    [InlineData("var p = new ProblemDetails(); if (flag) { return NotFound(p); } p.Status = 400; return BadRequest(p);")]
    [InlineData("var p = new ProblemDetails(); if (flag) { goto end; } p.Status = 400; end: return NotFound(p);")]
    [InlineData("var p = new ProblemDetails(); p.Status = x; return NotFound(p);")]
    [InlineData("var p = new ProblemDetails(); p.Status = 400; p = problem; return NotFound(p);")]
    [InlineData("Response.StatusCode = 404; return Json(new ProblemDetails { Status = 404 });")]
    [InlineData("context.Response.StatusCode = x; return new JsonResult(new ProblemDetails { Status = 404 });")]
    [InlineData("var result = new JsonResult(new ProblemDetails { Status = 404 }); result.StatusCode = 404; return result;")]
    [InlineData("return NotFound(new Fault { Status = 404 });")]
    [InlineData("return new ProblemDetails { Status = 404 };")]
    public Task SameOrUnknown_DoesNotTrigger(string statement) => Verify.SilentAsync(Agreeing.Action(statement), Agreeing.Library);

    // The types that look like it are somebody else's.
    [Fact]
    public Task LookAlikes_DoesNotTrigger() => Verify.SilentAsync(
        """
        public sealed class ProblemDetails { public int? Status { get; set; } }

        public class Shop : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public object First() => NotFound(new ProblemDetails { Status = 400 });
            public object Second() => Problem(new Microsoft.AspNetCore.Mvc.ProblemDetails { Status = 403 });
            private static object Problem(Microsoft.AspNetCore.Mvc.ProblemDetails problem) => problem;
        }
        """,
        Agreeing.Library);

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task EveryFramework_Triggers(string framework) => TriggersAsync(
        Agreeing.Action("return flag ? NotFound(new ProblemDetails { Status = [|400|] }) : Results.Conflict(new ProblemDetails { Status = [|400|] });"),
        Agreeing.Library with { Framework = framework });

    [Fact]
    public Task TopLevelProgram_Triggers() => TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.NotFound(new ProblemDetails { Status = [|400|] }));
        app.Run();
        """,
        new Setup { CheckSuppression = true });

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("// This code was generated by a tool.\n")]
    public Task Generated_DoesNotTrigger(string header) =>
        Verify.SilentAsync(header + Agreeing.Action("return NotFound(new ProblemDetails { Status = 400 });"), Agreeing.Library);

    [Theory]
    [InlineData("return NotFound(new ProblemDetails { Status = });")]
    [InlineData("return NotFound(new ProblemDetails { Status = 400 ")]
    [InlineData("return NotFound(new Missing { Status = 400 });")]
    [InlineData("var p = new ProblemDetails { Status = 400 }; return NotFound(p")]
    public Task Broken_DoesNotTrigger(string statement) =>
        Verify.DiagnosticsAsync(Agreeing.Action(statement).Replace("400", "404", StringComparison.Ordinal), Agreeing.Library with { Broken = true });

    [Fact]
    public Task Fix_MakesTheProblemSayWhatIsSent() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class Shop : ControllerBase
        {
            private const int Mine = 400;

            public object First() => NotFound(new ProblemDetails { Title = "No such order", Status = {|HSC5001:400|} /* kept */ });
            public object Second() => StatusCode(409, new ProblemDetails { Status = {|HSC5001:Mine|} });
            public object Third() => BadRequest(new ValidationProblemDetails
            {
                Status = {|HSC5001:(int)System.Net.HttpStatusCode.UnprocessableEntity|},
            });
            public object Fourth() => Json(new ProblemDetails { Status = 404 });
            private static object Json(object value) => value;
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Shop : ControllerBase
        {
            private const int Mine = 400;

            public object First() => NotFound(new ProblemDetails { Title = "No such order", Status = StatusCodes.Status404NotFound /* kept */ });
            public object Second() => StatusCode(409, new ProblemDetails { Status = StatusCodes.Status409Conflict });
            public object Third() => BadRequest(new ValidationProblemDetails
            {
                Status = StatusCodes.Status400BadRequest,
            });
            public object Fourth() => Json(new ProblemDetails { Status = 404 });
            private static object Json(object value) => value;
        }
        """,
        Agreeing.Library);

    // What the response is sent with is not one code, or not said by a code.
    [Fact]
    public Task Fix_LeavesWhatItCannotKnow() => Verify.FixAsync(
        Agreeing.Web("public class Shop : Controller { public object A(bool f) => StatusCode(f ? 400 : 409, new ProblemDetails { Status = {|HSC5001:404|} }); public object B() => Json(new ProblemDetails { Status = {|HSC5001:404|} }); }"),
        Agreeing.Web("public class Shop : Controller { public object A(bool f) => StatusCode(f ? 400 : 409, new ProblemDetails { Status = {|HSC5001:404|} }); public object B() => Json(new ProblemDetails { Status = {|HSC5001:404|} }); }"),
        Agreeing.Library);

    [Theory]
    [InlineData("var problem = new ProblemDetails { Status = {|HSC5001:400|} }; problem.Title = \"No order, only \" + problem.Type; return Conflict(problem);")]
    [InlineData("var problem = new ProblemDetails(); problem.Status = {|HSC5001:400|}; return flag ? Conflict(problem) : BadRequest();")]
    public Task Fix_ChangesAProblemOfOneResponse(string statements) =>
        Verify.FixAsync(InAction(statements), InAction(statements.Replace("{|HSC5001:400|}", "StatusCodes.Status409Conflict", StringComparison.Ordinal)), Elsewhere);

    // What is right for one response is wrong for the other, which is right now.
    [Theory]
    [InlineData("var problem = new ProblemDetails { Status = {|HSC5001:400|} }; if (flag) { return Conflict(problem); } return BadRequest(problem);")]
    [InlineData("var problem = new ProblemDetails(); problem.Status = {|HSC5001:400|}; return flag ? Conflict(problem) : BadRequest(problem);")]
    [InlineData("var problem = new ProblemDetails { Status = {|HSC5001:400|} }; ProblemDetails other; other = problem; return Conflict(problem);")]
    public Task Fix_LeavesAProblemOfSeveral(string statements) => Verify.FixAsync(InAction(statements), InAction(statements), Elsewhere);

    private static Setup Elsewhere => Agreeing.Library with { FixesElsewhere = true };

    private static string InAction(string statements) =>
        Agreeing.Web("public class Shop : ControllerBase { public IActionResult A(bool flag) { " + statements + " } }");

    private static Task TriggersAsync(string source, Setup? setup = null) =>
        Agreeing.TriggersAsync<ResponseAnalyzer, ProblemStatusCodeFixProvider>("HSC5001", source, setup);

    // The status may be set already.
    [Theory]
    [InlineData("public sealed class ErrorController : Controller { public IActionResult Index() => Json(new ProblemDetails { Status = 500 }); }")]
    [InlineData("public sealed class Shop : Controller { [Route(\"/error\")] public IActionResult Index() => Json(new ProblemDetails { Status = 500 }); }")]
    [InlineData("public sealed class Shop : Controller { [Route(\"/status/{code}\")] public IActionResult Index() => Json(new ProblemDetails { Status = 500 }); }")]
    [InlineData("public sealed class Shop : Controller { public IActionResult Index() { var f = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>(); return Json(new ProblemDetails { Status = 500 }); } }")]
    [InlineData("public sealed class Shop : Controller { public IActionResult Index() { Set(404); return Json(new ProblemDetails { Status = 404 }); } private void Set(int code) => Response.StatusCode = code; }")]
    public Task StatusSetBefore_DoesNotTrigger(string type) => Verify.SilentAsync(Agreeing.Web(type), Agreeing.Library);
}
