using StatusAnalyzers.CodeFixes.Refactorings;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Refactorings;

public sealed class VocabularyRefactoringTests
{
    [Theory]
    [InlineData("Response.StatusCode = StatusCodes.Status404$$NotFound;", "Response.StatusCode = (int)HttpStatusCode.NotFound;")]
    [InlineData("var text = StatusCodes.Status404$$NotFound.ToString();", "var text = ((int)HttpStatusCode.NotFound).ToString();")]
    [InlineData("var same = Response.StatusCode is StatusCodes.Status404$$NotFound;", "var same = Response.StatusCode is (int)HttpStatusCode.NotFound;")]
    public Task Constant_BecomesTheCastMember(string statement, string expected) =>
        Refactor<VocabularyRefactoringProvider>.ToAsync(NumberRefactoringTests.Action(statement), "Use (int)HttpStatusCode.NotFound", NumberRefactoringTests.Action(expected));

    [Theory]
    [InlineData("Response.StatusCode = (int)HttpStatusCode.$$NotFound;", "Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("var same = (int)HttpStatusCode.$$NotFound == x;", "var same = StatusCodes.Status404NotFound == x;")]
    public Task CastMember_BecomesTheConstant(string statement, string expected) =>
        Refactor<VocabularyRefactoringProvider>.ToAsync(NumberRefactoringTests.Action(statement), "Use StatusCodes.Status404NotFound", NumberRefactoringTests.Action(expected));

    [Theory]
    [InlineData("var code = HttpStatusCode.$$NotFound;")]
    [InlineData("Response.StatusCode = (int)HttpStatusCode.$$EarlyHints;")]
    [InlineData("Response.StatusCode = StatusCodes.Status418$$ImATeapot;")]
    [InlineData("Response.StatusCode = 4$$04;")]
    [InlineData("var name = nameof(StatusCodes.Status404$$NotFound);")]
    public Task AnythingElse_IsLeft(string statement) => Refactor<VocabularyRefactoringProvider>.NothingAsync(NumberRefactoringTests.Action(statement));
}
