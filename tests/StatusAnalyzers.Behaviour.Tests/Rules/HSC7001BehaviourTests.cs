using System.Globalization;
using System.Text.Json;
using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>
/// Each endpoint is driven through all that it can answer, and its OpenAPI document is read. What is flagged sends more than
/// the document says; after fix-all the two are the same.
/// </summary>
public sealed class HSC7001BehaviourTests(Server server)
{
    // The endpoints answer by the id that they are asked for, and have no more than this many answers.
    private const int MostAnswers = 4;

    [Theory]
    [InlineData("Action", "404 422")]
    [InlineData("Choice", "204 400 409")]
    [InlineData("Convention", "409")]
    [InlineData("Grouped", "202")]
    [InlineData("Handler", "404")]
    [InlineData("Helper", "409 413")]
    [InlineData("Post", "409")]
    [InlineData("Success", "200")]
    public async Task Flagged_SendsMoreThanIsDescribed(string shape, string missing)
    {
        var sent = await SentAsync($"/HSC7001/flagged/{shape}");
        var described = await DescribedAsync($"/HSC7001/flagged/{shape}");

        Assert.Subset(sent, described);
        Assert.Equal(missing.Split(' '), sent.Except(described));
    }

    [Theory]
    [InlineData("Action")]
    [InlineData("Choice")]
    [InlineData("Convention")]
    [InlineData("Grouped")]
    [InlineData("Handler")]
    [InlineData("Helper")]
    [InlineData("Post")]
    [InlineData("Success")]
    public async Task Fixed_SendsWhatIsDescribed(string shape) =>
        Assert.Equal(await SentAsync($"/HSC7001/fixed/{shape}"), await DescribedAsync($"/HSC7001/fixed/{shape}"));

    private async Task<SortedSet<string>> SentAsync(string path)
    {
        using var client = new HttpClient { Timeout = Waits.Patience };
        var sent = new SortedSet<string>(StringComparer.Ordinal);
        for (var id = 0; id < MostAnswers; id++)
        {
            using var request = new HttpRequestMessage(MethodOf(path), new Uri($"http://{server.Http1}{path}?id={id}"));
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            sent.Add(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
        }

        return sent;
    }

    private async Task<SortedSet<string>> DescribedAsync(string path)
    {
        using var client = new HttpClient { Timeout = Waits.Patience };
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri($"http://{server.Http1}/openapi/v1.json"), TestContext.Current.CancellationToken));
        var operation = document.RootElement.GetProperty("paths").GetProperty(path).EnumerateObject().Single();
        return new SortedSet<string>(operation.Value.GetProperty("responses").EnumerateObject().Select(response => response.Name), StringComparer.Ordinal);
    }

    private static HttpMethod MethodOf(string path) => path.EndsWith("/Post", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get;
}
