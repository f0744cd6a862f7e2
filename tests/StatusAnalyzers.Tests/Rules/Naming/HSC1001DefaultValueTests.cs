namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001DefaultValueTests
{
    [Fact]
    public Task Parameter_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public interface IFailing
        {
            void Fail(string message, int statusCode = [|500|]);
        }

        public sealed record ApiError(string Message, int StatusCode = [|400|]);

        public sealed class Oops(string message, int? httpStatusCode = [|500|]) : Exception(message)
        {
            public int? Http => httpStatusCode;
        }

        public delegate void Failing(int statusCode = [|500|]);

        public static class Shop
        {
            public static void Fail(HttpStatusCode code = [|(HttpStatusCode)404|]) { }
        }
        """));

    [Theory]
    [InlineData("var fail = (int statusCode = [|404|]) => Results.StatusCode(statusCode); fail();")]
    [InlineData("Fail(); static void Fail(int statusCode = [|503|]) { }")]
    public Task ParameterOfFunction_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task InferredParameter_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Shop
        {
            public static void Fail(HttpResponse response, int code = [|500|]) => response.StatusCode = code;
        }
        """));

    [Fact]
    public Task Parameter_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed record Page(int Number = 1, int Size = 100);

        public static class Shop
        {
            public static void List(int pageSize = 100, int timeout = 500, int code = 404, int status = 200) { }

            public static void Fail(int statusCode = StatusCodes.Status404NotFound, HttpStatusCode other = HttpStatusCode.NotFound, int httpStatus = 0) { }
        }
        """));
}
