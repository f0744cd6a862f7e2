using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>What reading projects that nobody tuned for has taught.</summary>
public sealed class HSC1001RealCodeTests
{
    private static readonly Setup Library = new() { Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary };

    [Fact]
    public Task TextTable_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Collections.Generic;
        using System.Net;

        public static class Phrases
        {
            private static readonly Dictionary<int, string> Known = new()
            {
                { 200, "OK" },
                { 404, "Not Found" },
                { 413, "Request Entity Too Large" },
            };

            private static readonly Dictionary<int, string> Indexed = new() { [401] = "Unauthorized", [418] = "I'm a teapot" };

            public static string Get(HttpStatusCode code) => Known[(int)code] + Indexed[(int)code];

            public static string Switch(int statusCode) => statusCode switch
            {
                404 => "Not Found",
                409 => "Conflict",
                500 => "Something went wrong",
                _ => "Unknown",
            };

            public static string Statement(int statusCode)
            {
                switch (statusCode)
                {
                    case 401: return "Unauthorized";
                    case 403: return "You may not see this";
                    default: return "";
                }
            }
        }
        """,
        Library);

    [Fact]
    public Task TableOfLinksOrDeeds_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Collections.Generic;
        using System.Net;

        public static class Links
        {
            private static readonly Dictionary<int, string> Known = new()
            {
                { {|HSC1001:404|}, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5" },
            };

            private static readonly Dictionary<int, string> Indexed = new() { [{|HSC1001:409|}] = "/errors/conflict" };

            public static string Get(HttpStatusCode code) => Known[(int)code] + Indexed[(int)code];

            public static string Switch(int statusCode) => statusCode switch
            {
                {|HSC1001:404|} => "MissingPage",
                {|HSC1001:500|} => throw new System.InvalidOperationException("It is broken"),
                _ => "Page",
            };
        }
        """,
        Library);

    [Fact]
    public Task MemberOfUnresolvedKnownType_Triggers() => Verify.DiagnosticsAsync(
        """
        public static class Blobs
        {
            public static bool IsMissing(Azure.RequestFailedException e) => e.Status == {|HSC1001:404|};

            public static bool IsTaken(System.Exception e) => e is Azure.RequestFailedException failed && failed.Status == {|HSC1001:409|};
        }
        """,
        Library with { Broken = true });

    [Fact]
    public Task MemberOfUnresolvedOtherType_DoesNotTrigger() => Verify.SilentAsync(
        """
        public static class Blobs
        {
            public static bool IsMissing(Orders.Order o) => o.Status == 404;
        }
        """,
        Library with { Broken = true });

    [Fact]
    public Task KeyedRead_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Collections.Generic;
        using System.Text.Json;

        public static class Reads
        {
            public static bool IsMissing(JsonElement root) => root.GetProperty("statusCode").GetInt32() == {|HSC1001:404|};

            public static bool WasMissing(System.Diagnostics.Activity activity) => activity.GetTagItem("http.status_code") is {|HSC1001:404|};

            public static bool IsDone(IDictionary<string, object> environment) => (int)environment["owin.ResponseStatusCode"] == {|HSC1001:200|};
        }
        """,
        Library);

    [Fact]
    public Task KeyedReadOfAnotherName_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Collections.Generic;
        using System.Text.Json;

        public static class Reads
        {
            public static bool IsLong(JsonElement root) => root.GetProperty("length").GetInt32() == 404;

            public static bool IsDone(IDictionary<string, object> values) => (int)values["progress"] == 100;
        }
        """,
        Library);

    [Fact]
    public Task DefaultValueOfStatus_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.ComponentModel;

        public sealed class Failure
        {
            [DefaultValue({|HSC1001:400|})]
            public int StatusCode { get; set; }
        }
        """,
        Library);

    [Fact]
    public Task DefaultValueOfOther_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.ComponentModel;

        public sealed class Page
        {
            [DefaultValue(100)]
            public int Size { get; set; }
        }
        """,
        Library);

    [Fact]
    public Task ConversionOperator_Triggers() => Verify.DiagnosticsAsync(
        """
        public sealed class Answer
        {
            public static implicit operator Answer(int statusCode) => new();

            public static Answer Make() => {|HSC1001:404|};
        }
        """,
        Library);

    [Fact]
    public Task ConversionOperatorOfOther_DoesNotTrigger() => Verify.SilentAsync(
        """
        public sealed class Money
        {
            public static implicit operator Money(int cents) => new();

            public static Money Make() => 500;
        }
        """,
        Library);

    [Fact]
    public Task NodeMadeFromDouble_Triggers() => Verify.DiagnosticsAsync(
        """
        public sealed class Node
        {
            public static implicit operator Node(double value) => new();

            public Node Add(string key, Node value) => this;

            public static Node Make() => new Node().Add("statusCode", {|HSC1001:404|}).Add("size", 200);
        }
        """,
        Library);

    [Fact]
    public Task FallbackOfCollection_Triggers() => Verify.DiagnosticsAsync(
        """
        public static class Policies
        {
            public static int[] Make(int[] retryStatusCodes, int[] sizes) => Pick(retryStatusCodes ?? new[] { {|HSC1001:503|} }, sizes ?? new[] { 500 });

            private static int[] Pick(int[] first, int[] second) => first;
        }
        """,
        Library);

    [Fact]
    public Task ObjectNamedStatusCode_Triggers() => Verify.DiagnosticsAsync(
        """
        public sealed class Answer
        {
            public object StatusCode { get; set; }

            public static Answer Make() => new() { StatusCode = {|HSC1001:404|} };

            public static void Log(object value, object message) => System.Console.WriteLine(value);

            public static void Run() => Log(404, 500);
        }
        """,
        Library);

    [Fact]
    public Task OwnMethodCalledThroughUnresolvedLibrary_Triggers() => Verify.DiagnosticsAsync(
        """
        public sealed class GatewayTests : Bdd.Steps
        {
            public void Answers() => this.Given(x => x.AServerThatAnswers("/", {|HSC1001:404|}, 200));

            private void AServerThatAnswers(string path, int statusCode, int size)
            {
            }
        }
        """,
        Library with { Broken = true });
}
