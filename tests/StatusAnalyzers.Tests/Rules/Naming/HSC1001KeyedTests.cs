namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001KeyedTests
{
    [Theory]
    [InlineData("""json["statusCode"] = [|404|];""")]
    [InlineData("""json["status_code"] = [|404|];""")]
    [InlineData("""json.Add("statusCode", [|404|]);""")]
    [InlineData("""_ = new JsonObject { ["statusCode"] = [|404|], ["count"] = 404 };""")]
    [InlineData("""_ = new JsonObject { { "statusCode", [|404|] } };""")]
    [InlineData("""bag["statusCode"] = [|404|];""")]
    [InlineData("""bag.Add("httpStatusCode", [|404|]);""")]
    [InlineData("""_ = new Dictionary<string, object?> { ["statusCode"] = [|404|], ["length"] = 404 };""")]
    [InlineData("""_ = new Dictionary<string, object?> { { "statusCode", [|404|] } };""")]
    [InlineData("""numbers["statusCode"] = [|404|];""")]
    [InlineData("""numbers.Add("statusCode", [|404|]);""")]
    [InlineData("""_ = KeyValuePair.Create("statusCode", [|404|]);""")]
    [InlineData("""writer.WriteNumber("statusCode", [|404|]);""")]
    [InlineData("""_ = new { statusCode = [|404|] };""")]
    [InlineData("""_ = new { status_code = [|404|], message = "None.", length = 404 };""")]
    [InlineData("""_ = new { error = new { StatusCode = flag ? [|404|] : [|500|] } };""")]
    public Task Keyed_Triggers(string statements) => Naming.TriggersAsync(In(statements) + Token);

    [Theory]
    [InlineData("""_ = root.TryGetProperty("statusCode", out var status) && status.GetInt32() == [|404|];""")]
    [InlineData("""var status = root.GetProperty("statusCode"); _ = status.GetInt32() == [|404|];""")]
    [InlineData("""var status = json["statusCode"]; _ = status!.GetValue<int>() is [|404|];""")]
    [InlineData("""_ = token.Value<int>("statusCode") == [|404|];""")]
    public Task KeyedRead_Triggers(string statements) => Naming.TriggersAsync(In(statements) + Token);

    [Fact]
    public Task KeyedRead_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        _ = root.TryGetProperty("count", out var count) && count.GetInt32() == 404;
        var status = root.GetProperty("statusCode");
        _ = status.GetRawText().Length == 404;
        var other = root.GetProperty("width");
        _ = other.GetInt32() == 404;
        _ = token.Value<int>("width") == 404;
        """) + Token);

    [Fact]
    public Task Keyed_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        json["status"] = 404;
        json["code"] = 404;
        json["count"] = 404;
        json["orderStatusCode"] = 404;
        json.Add("length", 404);
        bag["status"] = 404;
        bag.Add("retryAfter", 500);
        numbers["width"] = 404;
        numbers.Add("The statusCode of it", 404);
        writer.WriteNumber("port", 443);
        _ = json["statusCode"];
        _ = "statusCode".PadLeft(200);
        _ = "statusCode".IndexOf("x", 200);
        _ = new { status = 404, code = 404, length = 200 };
        _ = new { statusCode = StatusCodes.Status404NotFound };
        Console.WriteLine("{0} {1}", "statusCode", 404.ToString());
        """) + Token);

    // As JToken of Newtonsoft.Json: the key is an object.
    private const string Token =
        """

        public class Token
        {
            public T? Value<T>(object key) => default;
        }
        """;

    private static string In(string statements) => "using System.Text.Json;\nusing System.Text.Json.Nodes;\n" + Naming.Web(
        $$"""
        public static class Shop
        {
            public static void Run(JsonObject json, IDictionary<string, object?> bag, Dictionary<string, int> numbers, Utf8JsonWriter writer, JsonElement root, Token token, bool flag)
            {
                {{statements}}
            }
        }
        """);
}
