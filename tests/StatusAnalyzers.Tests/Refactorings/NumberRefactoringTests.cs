using StatusAnalyzers.CodeFixes.Refactorings;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Refactorings;

public sealed class NumberRefactoringTests
{
    [Theory]
    [InlineData("Response.StatusCode = StatusCodes.Status404$$NotFound;", "Response.StatusCode = 404;")]
    [InlineData("Response.StatusCode = Status$$Codes.Status404NotFound;", "Response.StatusCode = 404;")]
    [InlineData("Response.StatusCode = (int)HttpStatusCode.$$NotFound;", "Response.StatusCode = 404;")]
    [InlineData("var text = StatusCodes.Status404NotFound$$.ToString();", "var text = 404.ToString();")]
    public Task Name_BecomesTheNumber(string statement, string expected) =>
        Refactor<NumberRefactoringProvider>.ToAsync(Action(statement), "Use 404", Action(expected));

    [Theory]
    [InlineData("var code = HttpStatusCode.$$NotFound;", "var code = (HttpStatusCode)404;")]
    [InlineData("var code = System.Net.HttpStatusCode.$$NotFound;", "var code = (System.Net.HttpStatusCode)404;")]
    [InlineData("var same = r.StatusCode is HttpStatusCode.$$NotFound;", "var same = r.StatusCode is (HttpStatusCode)404;")]
    public Task Member_BecomesTheCastNumber(string statement, string expected) =>
        Refactor<NumberRefactoringProvider>.ToAsync(Action(statement), expected.Contains("System.Net", StringComparison.Ordinal) ? "Use (System.Net.HttpStatusCode)404" : "Use (HttpStatusCode)404", Action(expected));

    [Fact]
    public Task MemberThatIsAReceiver_BecomesTheCastNumberInParentheses() => Refactor<NumberRefactoringProvider>.ToAsync(
        Action("var text = HttpStatusCode.$$NotFound.ToString();"),
        "Use ((HttpStatusCode)404)",
        Action("var text = ((HttpStatusCode)404).ToString();"));

    [Theory]
    [InlineData("Response.StatusCode = 4$$04;", "Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("Response.StatusCode = $$404;", "Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("Response.StatusCode = 404$$;", "Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("Response.StatusCode = x > 0 ? 4$$04 : 200;", "Response.StatusCode = x > 0 ? StatusCodes.Status404NotFound : 200;")]
    [InlineData("var result = StatusCode(4$$04);", "var result = StatusCode(StatusCodes.Status404NotFound);")]
    [InlineData("var status = 4$$04;", "var status = StatusCodes.Status404NotFound;")]
    [InlineData("const int statusCode = 4$$04;", "const int statusCode = StatusCodes.Status404NotFound;")]
    [InlineData("var same = Response.StatusCode >= 4$$04;", "var same = Response.StatusCode >= StatusCodes.Status404NotFound;")]
    [InlineData("var same = Response.StatusCode is 404$$ or 200;", "var same = Response.StatusCode is StatusCodes.Status404NotFound or 200;")]
    [InlineData("var same = Response is { StatusCode: 4$$04 };", "var same = Response is { StatusCode: StatusCodes.Status404NotFound };")]
    [InlineData("switch (Response.StatusCode) { case 4$$04: break; }", "switch (Response.StatusCode) { case StatusCodes.Status404NotFound: break; }")]
    [InlineData("_ = Response.StatusCode switch { 4$$04 => 1, _ => 2 };", "_ = Response.StatusCode switch { StatusCodes.Status404NotFound => 1, _ => 2 };")]
    public Task NumberOfAStatus_BecomesTheName(string statement, string expected) =>
        Refactor<NumberRefactoringProvider>.ToAsync(Action(statement), "Use StatusCodes.Status404NotFound", Action(expected));

    [Theory]
    [InlineData("var code = (HttpStatusCode)4$$04;", "var code = HttpStatusCode.NotFound;")]
    [InlineData("var same = (int)r.StatusCode == 4$$04;", "var same = r.StatusCode == HttpStatusCode.NotFound;")]
    [InlineData("var same = (int)r.StatusCode >= 4$$04;", "var same = r.StatusCode >= HttpStatusCode.NotFound;")]
    public Task NumberOfTheEnum_BecomesTheMember(string statement, string expected) =>
        Refactor<NumberRefactoringProvider>.ToAsync(Action(statement), "Use HttpStatusCode.NotFound", Action(expected));

    [Theory]
    [InlineData("System.Func<int> get = () => { return(int)HttpStatusCode.$$NotFound; };", "Use 404", "System.Func<int> get = () => { return 404; };")]
    [InlineData("System.Func<HttpStatusCode> get = () => { return(HttpStatusCode)4$$04; };", "Use HttpStatusCode.NotFound", "System.Func<HttpStatusCode> get = () => { return HttpStatusCode.NotFound; };")]
    public Task CodeBehindAWord_StaysApart(string statement, string title, string expected) =>
        Refactor<NumberRefactoringProvider>.ToAsync(Action(statement), title, Action(expected));

    [Theory]
    [InlineData("x = 4$$04;")]
    [InlineData("var pages = new int[4$$04];")]
    [InlineData("var same = x == 4$$04;")]
    [InlineData("Response.StatusCode = 4$$25;")]
    [InlineData("Response.StatusCode = 6$$04;")]
    [InlineData("var name = nameof(HttpStatusCode.$$NotFound);")]
    [InlineData("var day = System.DayOfWeek.$$Monday;")]
    [InlineData("Response.$$StatusCode = 404;")]
    [InlineData("_ = x switch { 1 => 2, _ => 4$$04 };")]
    [InlineData("var named = new { StatusCodes.$$Status404NotFound };")]
    [InlineData("x = StatusCodes/* gone */.$$Status404NotFound;")]
    public Task AnythingElse_IsLeft(string statement) => Refactor<NumberRefactoringProvider>.NothingAsync(Action(statement));

    [Fact]
    public Task NumberWithoutStatusCodes_BecomesTheCastMember() => Refactor<NumberRefactoringProvider>.ToAsync(
        "public static class Client { public static void Send(int statusCode) => Send(4$$04); }",
        "Use (int)HttpStatusCode.NotFound",
        "using System.Net;\n\npublic static class Client { public static void Send(int statusCode) => Send((int)HttpStatusCode.NotFound); }",
        "net10.0-library");

    internal static string Action(string statement) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class Shop : ControllerBase
        {
            public void Run(HttpResponseMessage r, int x)
            {
                {{statement}}
            }
        }
        """;
}
