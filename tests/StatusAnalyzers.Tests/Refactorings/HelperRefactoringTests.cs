using StatusAnalyzers.CodeFixes.Refactorings;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Refactorings;

public sealed class HelperRefactoringTests
{
    [Theory]
    [InlineData("Status$$Code(404)", "NotFound()", "NotFound()")]
    [InlineData("$$StatusCode(StatusCodes.Status409Conflict, text)", "Conflict()", "Conflict(text)")]
    [InlineData("this.StatusCode$$(statusCode: 200, value: text)", "Ok()", "this.Ok(text)")]
    public Task StatusCode_BecomesTheHelper(string call, string title, string expected) =>
        Refactor<HelperRefactoringProvider>.ToAsync(Action(call), $"Use {title} (a result of another type)", Action(expected));

    [Theory]
    [InlineData("Not$$Found()", "404", "StatusCode(StatusCodes.Status404NotFound)")]
    [InlineData("this.No$$Content()", "204", "this.StatusCode(StatusCodes.Status204NoContent)")]
    [InlineData("Bad$$Request(error: text)", "400", "StatusCode(StatusCodes.Status400BadRequest, text)")]
    public Task Helper_BecomesStatusCode(string call, string status, string expected) =>
        Refactor<HelperRefactoringProvider>.ToAsync(Action(call), $"Use StatusCode({status}) (a result of another type)", Action(expected));

    [Theory]
    [InlineData("Results.Status$$Code(204)", "Use NoContent() (a result of another type)", "Results.NoContent()")]
    [InlineData("TypedResults.Not$$Found()", "Use StatusCode(404) (a result of another type)", "TypedResults.StatusCode(StatusCodes.Status404NotFound)")]
    public Task ResultOfAMinimalApi_BecomesTheOther(string call, string title, string expected) =>
        Refactor<HelperRefactoringProvider>.ToAsync(Action(call, "IResult"), title, Action(expected, "IResult"));

    [Fact]
    public Task HelperThatAnotherFrameworkLacks_IsNotOffered() =>
        Refactor<HelperRefactoringProvider>.NothingBesideAsync(Action("Results.Status$$Code(500)", "IResult"), "net8.0");

    [Theory]
    [InlineData("Status$$Code(401)")]
    [InlineData("Status$$Code(403)")]
    [InlineData("Status$$Code(410)")]
    [InlineData("Unauthorized$$()")]
    [InlineData("For$$bid()")]
    [InlineData("Bad$$Request(ModelState)")]
    [InlineData("StatusCode(4$$04)")]
    [InlineData("StatusCode(404 /* not yet */)$$")]
    [InlineData("Accepted$$()")]
    public Task AnythingElse_IsLeft(string call) => Refactor<HelperRefactoringProvider>.NothingAsync(Action(call));

    [Fact]
    public Task ResultThatMustKeepItsType_IsLeft() => Refactor<HelperRefactoringProvider>.NothingAsync(Action("Not$$Found()", "NotFoundResult"));

    [Fact]
    public Task ContentOfAMinimalApi_IsLeft() => Refactor<HelperRefactoringProvider>.NothingAsync(Action("Results.Not$$Found(text)", "IResult"));

    private static string Action(string call, string type = "IActionResult") =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class Shop : ControllerBase
        {
            public {{type}} Get(string text) => {{call}};
        }
        """;
}
