using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>
/// The assemblies of frameworks and libraries, whole: every one of a framework, to look for symbols in, or those of a
/// package, to compile against. <c>tests/Directory.Build.targets</c> downloads them and says where they lie.
/// </summary>
internal static class Libraries
{
    private static readonly Dictionary<string, string[]> Paths = new()
    {
        ["net8.0"] = ["microsoft.netcore.app.ref/8.0.31/ref/net8.0", "microsoft.aspnetcore.app.ref/8.0.31/ref/net8.0"],
        ["net9.0"] = ["microsoft.netcore.app.ref/9.0.20/ref/net9.0", "microsoft.aspnetcore.app.ref/9.0.20/ref/net9.0"],
        ["net10.0"] = ["microsoft.netcore.app.ref/10.0.12/ref/net10.0", "microsoft.aspnetcore.app.ref/10.0.12/ref/net10.0"],
        ["net48"] = ["microsoft.netframework.referenceassemblies.net48/1.0.3/build/.NETFramework/v4.8"],
        ["ASP.NET MVC"] = ["microsoft.aspnet.mvc/5.2.6/lib/net45"],
        ["ASP.NET Web API"] = ["microsoft.aspnet.webapi.core/5.2.7/lib/net45", "microsoft.aspnet.webapi.client/5.2.7/lib/net45"],
        ["Azure"] = ["azure.core/1.64.0/lib/net8.0", "system.clientmodel/1.17.0/lib/net8.0"],
        ["Azure Functions"] = ["microsoft.azure.functions.worker.core/2.52.0/lib/net10.0"],
        ["FastEndpoints"] = ["fastendpoints/8.3.0/lib/net10.0"],
        ["FastEndpoints, all"] =
        [
            "fastendpoints/8.3.0/lib/net10.0",
            "fastendpoints.attributes/8.3.0/lib/net10.0",
            "fastendpoints.core/8.3.0/lib/net10.0",
            "fastendpoints.messaging.core/8.3.0/lib/net10.0",
            "fluentvalidation/12.2.0/lib/net8.0",
        ],
        ["Flurl"] = ["flurl.http/2.4.2/lib/netstandard2.0"],
        ["gRPC"] = ["grpc.core.api/2.85.0/lib/netstandard2.1"],
        ["NSwag"] = ["nswag.annotations/14.8.0/lib/netstandard2.0"],
        ["Playwright"] = ["microsoft.playwright/1.64.1/lib/netstandard2.0"],
        ["Refit"] = ["refit/16.4.0/lib/net10.0"],
        ["RestSharp"] = ["restsharp/114.1.0/lib/net10.0"],
        ["RichardSzalay.MockHttp"] = ["richardszalay.mockhttp/6.0.0/lib/netstandard2.0"],
        ["Swashbuckle"] = ["swashbuckle.aspnetcore.annotations/11.0.1/lib/net10.0"],
        ["xunit"] = ["xunit.v3.extensibility.core/4.0.2/lib/netstandard2.0"],
        ["WireMock.Net"] =
        [
            "wiremock.net.abstractions/2.21.0/lib/net8.0",
            "wiremock.net.minimal/2.21.0/lib/net8.0",
            "wiremock.net.shared/2.21.0/lib/net8.0",
        ],
    };

    private static readonly ConcurrentDictionary<string, IReadOnlyList<MetadataReference>> Loaded = new();

    /// <summary>The assemblies of the framework or library called <paramref name="name"/>.</summary>
    public static IReadOnlyList<MetadataReference> Get(string name) => Loaded.GetOrAdd(name, Load);

    private static IReadOnlyList<MetadataReference> Load(string name)
    {
        var root = typeof(Libraries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NuGetPackageRoot").Value!;
        var files = Paths[name].SelectMany(path => Directory.GetFiles(Path.Combine(root, path), "*.dll")).Order(StringComparer.Ordinal);
        return [.. files.Select(file => MetadataReference.CreateFromFile(file))];
    }
}
