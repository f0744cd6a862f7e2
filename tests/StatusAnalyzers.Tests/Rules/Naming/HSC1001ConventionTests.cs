namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001ConventionTests
{
    [Theory]
    [InlineData("statusCode")]
    [InlineData("StatusCode")]
    [InlineData("statuscode")]
    [InlineData("status_code")]
    [InlineData("STATUS_CODE")]
    [InlineData("_statusCode")]
    [InlineData("httpStatus")]
    [InlineData("HTTPStatus")]
    [InlineData("httpStatusCode")]
    [InlineData("httpCode")]
    [InlineData("expectedStatusCode")]
    [InlineData("defaultErrorStatusCode")]
    [InlineData("redirectStatusCode")]
    [InlineData("notFoundStatusCode")]
    [InlineData("statusCode2")]
    public Task NameThatSaysSo_Triggers(string name) => Naming.TriggersAsync(Naming.Web($$"""public class Shop { public void Run(int {{name}}) => Run({{name}}: [|404|]); }"""));

    // Payment gateways and DNS have response codes too.
    [Theory]
    [InlineData("responseCode")]
    [InlineData("responseStatus")]
    [InlineData("destResponseCode")]
    public Task DoubtfulNameInHttpType_Triggers(string name) => Naming.TriggersAsync(Naming.Web($$"""public class HttpProbe { public void Run(int {{name}}) => Run({{name}}: [|404|]); }"""));

    [Theory]
    [InlineData("responseCode")]
    [InlineData("responseStatus")]
    [InlineData("destResponseCode")]
    public Task DoubtfulNameElsewhere_DoesNotTrigger(string name) => Naming.DoesNotTriggerAsync(Naming.Web($$"""public class Payment { public void Run(int {{name}}) => Run({{name}}: 404); }"""));

    [Theory]
    [InlineData("status")]
    [InlineData("code")]
    [InlineData("errorCode")]
    [InlineData("reasonCode")]
    [InlineData("exitCode")]
    [InlineData("exitStatusCode")]
    [InlineData("orderStatusCode")]
    [InlineData("paymentStatusCode")]
    [InlineData("grpcStatusCode")]
    [InlineData("smtpStatusCode")]
    [InlineData("closeStatusCode")]
    [InlineData("processStatusCode")]
    [InlineData("countryCode")]
    [InlineData("zipCode")]
    [InlineData("hashCode")]
    [InlineData("keyCode")]
    [InlineData("statusCodeCount")]
    [InlineData("statusCodeLength")]
    [InlineData("statusCodeId")]
    [InlineData("httpPort")]
    [InlineData("httpTimeout")]
    [InlineData("responseLength")]
    [InlineData("encoder")]
    [InlineData("statusBarWidth")]
    [InlineData("statusCodeTimeout")]
    [InlineData("statusCodeLimit")]
    public Task NameThatDoesNot_DoesNotTrigger(string name) => Naming.DoesNotTriggerAsync(Naming.Web($$"""public class Shop { public void Run(int {{name}}) => Run({{name}}: 404); }"""));

    [Fact]
    public Task StatusInAMessage_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class HttpReply
        {
            public int Status { get; set; } = [|200|];
        }

        public sealed class Answer
        {
            public int Status { get; set; } = [|200|];

            public string? ContentType { get; set; }
        }

        public class InvokeAnswer
        {
            public int Status { get; set; } = [|200|];

            public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
        }

        // The way in which Playwright shows a response.
        public interface IResponse
        {
            int Status { get; }

            string StatusText { get; }
        }

        public static class Use
        {
            public static bool IsMissing(IResponse response, ProblemDetails problem) => response.Status == [|404|] || problem.Status == [|404|];
        }
        """));

    [Fact]
    public Task StatusOfSomethingElse_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed class Order
        {
            public int Status { get; set; } = 100;

            public int Code { get; set; } = 404;
        }

        public sealed class Job
        {
            public int Status { get; set; }
        }

        public static class Use
        {
            public static void Run(Order order, Job job, int status)
            {
                order.Status = 200;
                order.Code = 404;
                if (order.Status == 300 || order is { Status: 404 } || job.Status == 500 || status == 200) { }
                switch (order.Status) { case 100: break; case 400: break; }
            }
        }
        """));

    [Theory]
    [InlineData("string statusCode", "\"404\"")]
    [InlineData("double statusCode", "404")]
    [InlineData("decimal statusCode", "404")]
    [InlineData("TimeSpan statusCode", "TimeSpan.FromSeconds(404)")]
    [InlineData("object statusCode", "new int[404]")]
    [InlineData("DayOfWeek statusCode", "(DayOfWeek)404")]
    public Task TypeThatHoldsNone_DoesNotTrigger(string parameter, string argument) =>
        Naming.DoesNotTriggerAsync(Naming.Web($$"""public class Shop { public void Run({{parameter}}) => Run({{argument}}); }"""));

    [Theory]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("short")]
    [InlineData("ushort")]
    [InlineData("uint")]
    [InlineData("long")]
    public Task IntegerType_Triggers(string type) => Naming.TriggersAsync(Naming.Web($$"""public class Shop { public void Run({{type}} statusCode) => Run([|404|]); }"""));
}
