using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Violations;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>Who asks too often hears 503. An application has one rate limiter, so each shape gets an application of its own.</summary>
public sealed class HSC4008BehaviourTests
{
    [Fact]
    public async Task Flagged_RejectsWith503() => Assert.Equal(HttpStatusCode.ServiceUnavailable, await SecondAnswerAsync(HSC4008.Flagged.Limiter));

    [Fact]
    public async Task Fixed_RejectsWith429() => Assert.Equal(HttpStatusCode.TooManyRequests, await SecondAnswerAsync(HSC4008.Fixed.Limiter));

    private static async Task<HttpStatusCode> SecondAnswerAsync(Action<IServiceCollection> limit)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        limit(builder.Services);
        await using var app = builder.Build();
        app.UseRateLimiter();
        app.MapGet("/", () => "served").RequireRateLimiting("one");
        await app.StartAsync(TestContext.Current.CancellationToken);

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        using var first = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        return second.StatusCode;
    }
}
