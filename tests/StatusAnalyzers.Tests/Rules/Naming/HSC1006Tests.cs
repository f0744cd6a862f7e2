using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Rules.Naming;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.HelperAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.HelperCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1006Tests
{
    [Theory]
    [InlineData("return [|StatusCode(404)|];")]
    [InlineData("return [|this.StatusCode(StatusCodes.Status404NotFound)|];")]
    [InlineData("return [|StatusCode((int)HttpStatusCode.NotFound, text)|];")]
    [InlineData("return [|StatusCode(200, text)|];")]
    [InlineData("return [|StatusCode(204)|];")]
    [InlineData("return [|StatusCode(400, problem)|];")]
    [InlineData("return [|StatusCode(409)|];")]
    [InlineData("return [|StatusCode(422)|];")]
    [InlineData("return [|Results.StatusCode(204)|];")]
    [InlineData("return [|Results.StatusCode(500)|];")]
    [InlineData("return [|TypedResults.StatusCode(404)|];")]
    public Task StatusOfAHelper_Triggers(string statements) =>
        Verify.DiagnosticsAsync(Naming.Action(statements).Replace("[|", "{|HSC1006:", StringComparison.Ordinal), Naming.Library);

    [Theory]
    [InlineData("return StatusCode(401);")]
    [InlineData("return StatusCode(403);")]
    [InlineData("return StatusCode(403, text);")]
    [InlineData("return StatusCode(201);")]
    [InlineData("return StatusCode(410);")]
    [InlineData("return StatusCode(500);")]
    [InlineData("return StatusCode(204, text);")]
    [InlineData("return StatusCode(400, ModelState);")]
    [InlineData("return StatusCode(400, null);")]
    [InlineData("return StatusCode(x);")]
    [InlineData("return NotFound();")]
    [InlineData("return Results.StatusCode(401);")]
    [InlineData("return Results.StatusCode(403);")]
    [InlineData("return Results.Json(text, statusCode: 404);")]
    [InlineData("return NotFound(); object NotFound() => StatusCode(404);")]
    public Task OtherResult_DoesNotTrigger(string statements) => Verify.SilentAsync(Naming.Action(statements), Naming.Library);

    [Fact]
    public Task OlderFramework_DoesNotTrigger() => Verify.SilentAsync(Naming.Action("return Results.StatusCode(500);"), Naming.Library with { Framework = "net8.0" });

    // Two frameworks compile the file.
    [Theory]
    [InlineData("public IResult Get() => Results.StatusCode(500);", "net9.0", true)]
    [InlineData("public IResult Get() => Results.StatusCode(500);", "net8.0", false)]
    [InlineData("public IResult Get() => TypedResults.StatusCode(500);", "net8.0", false)]
    [InlineData("public IResult Get() => Results.StatusCode(404);", "net8.0", true)]
    [InlineData("public IActionResult Get() => StatusCode(404, \"none\");", "net8.0", true)]
    [InlineData("public IActionResult Get() => StatusCode(404, \"none\");", "net48", false)]
    [InlineData("\n#if NEWEST\npublic IResult Get() => Results.StatusCode(500);\n#endif\n", "net8.0", true)]
    public Task HelperThatTheOtherFrameworkLacks_IsNotCalled(string member, string framework, bool isOffered) =>
        LinkedFile.OffersAsync<HelperAnalyzer, HelperCodeFixProvider>(
            "using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; public class Shop : ControllerBase { " + member + " }",
            framework,
            isOffered);

    [Fact]
    public Task HelperOfTheUser_DoesNotTrigger() => Verify.SilentAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public abstract class Shop : ControllerBase
        {
            public new NotFoundResult NotFound() => base.NotFound();

            public IActionResult Get() => StatusCode(404);
        }
        """,
        Naming.Library);

    [Fact]
    public Task Calls_BecomeHelpersInOnePass() => Verify.FixAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class Shop : ControllerBase
        {
            public IActionResult One() => {|HSC1006:StatusCode(StatusCodes.Status404NotFound)|}; // none

            public ActionResult<string> Two(object text) => {|HSC1006:StatusCode(400, text)|};

            public async Task<ActionResult> Three(bool flag, object text)
            {
                await Task.Yield();
                return flag ? {|HSC1006:this.StatusCode(value: text, statusCode: 200)|} : {|HSC1006:StatusCode(
                    409,
                    text)|};
            }

            public IResult Four() => {|HSC1006:Results.StatusCode(204)|};

            public IResult Five() => {|HSC1006:TypedResults.StatusCode(404)|};
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class Shop : ControllerBase
        {
            public IActionResult One() => NotFound(); // none

            public ActionResult<string> Two(object text) => BadRequest(text);

            public async Task<ActionResult> Three(bool flag, object text)
            {
                await Task.Yield();
                return flag ? this.Ok(text) : Conflict(text);
            }

            public IResult Four() => Results.NoContent();

            public IResult Five() => TypedResults.NotFound();
        }
        """,
        Naming.Library with { CheckSuppression = true });

    // BadRequest(ModelStateDictionary) would take them.
    [Theory]
    [InlineData("return StatusCode(400, default);")]
    [InlineData("return StatusCode(400, new());")]
    [InlineData("return StatusCode(400, (flag ? null : default)!);")]
    [InlineData("return StatusCode(400, flag switch { true => new(), _ => default });")]
    public Task ContentThatHasNoTypeOfItsOwn_DoesNotTrigger(string statement) => Verify.SilentAsync(Naming.Action(statement), Naming.Library);

    // A result of another type would not fit, a comment would be lost.
    [Theory]
    [InlineData("var result = {|HSC1006:StatusCode(404)|}; return result;")]
    [InlineData("return (StatusCodeResult){|HSC1006:StatusCode(404)|};")]
    [InlineData("Func<StatusCodeResult> get = () => {|HSC1006:StatusCode(404)|}; return get;")]
    [InlineData("Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.StatusCodeHttpResult, Microsoft.AspNetCore.Http.HttpResults.Ok> result = {|HSC1006:TypedResults.StatusCode(404)|}; return result;")]
    [InlineData("var result = flag ? {|HSC1006:StatusCode(404)|} : {|HSC1006:StatusCode(409)|}; return result;")]
    [InlineData("return {|HSC1006:StatusCode(404 /* not yet */)|};")]
    public Task CallThatCannotChange_IsLeft(string statements) => Verify.FixAsync(Naming.Action(statements), Naming.Action(statements), Naming.Library);
}
