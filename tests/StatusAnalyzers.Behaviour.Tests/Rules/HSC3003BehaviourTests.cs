using System.Text.Json;
using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The responses are right; what is wrong is the description that clients are generated from.</summary>
public sealed class HSC3003BehaviourTests(Server server)
{
    [Theory]
    [InlineData("MinimalApi", "204")]
    [InlineData("Attribute", "204")]
    [InlineData("GenericAttribute", "205")]
    public async Task Flagged_IsDescribedWithContent(string shape, string status)
    {
        var response = await DescribedAsync($"/HSC3003/flagged/{shape}", status);

        var schema = response.GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.Equal("#/components/schemas/Order", schema.GetProperty("$ref").GetString());
    }

    [Theory]
    [InlineData("MinimalApi", "204")]
    [InlineData("Attribute", "204")]
    [InlineData("GenericAttribute", "205")]
    public async Task Fixed_IsDescribedWithoutContent(string shape, string status)
    {
        var response = await DescribedAsync($"/HSC3003/fixed/{shape}", status);

        Assert.False(response.TryGetProperty("content", out _));
    }

    private async Task<JsonElement> DescribedAsync(string path, string status)
    {
        using var client = new HttpClient { Timeout = Waits.Patience };
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri($"http://{server.Http1}/openapi/v1.json"), TestContext.Current.CancellationToken));
        return document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty(status).Clone();
    }
}
