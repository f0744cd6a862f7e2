using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatusAnalyzers.Behaviour.Tests.Framework;
using Violations;

[assembly: AssemblyFixture(typeof(Server))]

namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>
/// The sample on a real Kestrel, in production, on two free ports of the loopback interface: one for HTTP/1.1, one for
/// HTTP/2 without TLS. An in-memory server would not do: it has no wire, so most of what goes wrong there goes right.
/// </summary>
public sealed class Server : IAsyncLifetime
{
    private ListenOptions? _http1;
    private ListenOptions? _http2;
    private WebApplication? _app;

    /// <summary>Where HTTP/1.1 is spoken.</summary>
    public IPEndPoint Http1 => _http1!.IPEndPoint!;

    /// <summary>Where HTTP/2 is spoken, from the first byte on.</summary>
    public IPEndPoint Http2 => _http2!.IPEndPoint!;

    /// <summary>The routes of the sample, such as <c>/HSC3001/flagged/Json</c>.</summary>
    public IEnumerable<string> Routes =>
        _app!.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'));

    /// <summary>What goes wrong in the server.</summary>
    internal FailureLog Failures { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // Controllers are looked for in the assembly that the application is named after.
        var options = new WebApplicationOptions { ApplicationName = typeof(Sample).Assembly.GetName().Name, EnvironmentName = "Production" };
        _app = Sample.Build(options, Configure);
        _app.Use(Failures.WatchAsync);
        _app.MapOpenApi();
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Failures.Dispose();
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddProvider(Failures);
        builder.Services.AddOpenApi();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => (_http1 = listen).Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, 0, listen => (_http2 = listen).Protocols = HttpProtocols.Http2);
        });
    }
}
