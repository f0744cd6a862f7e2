using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>
/// The reference assemblies that tests compile against, by the name of the target framework: a string, so that a
/// test explorer can show it. Static, because resolution is cached per instance.
/// </summary>
internal static class Frameworks
{
    /// <summary>What a test gets that does not ask: the newest.</summary>
    public const string Default = "net10.0";

    private static readonly ImmutableDictionary<string, ReferenceAssemblies> ByName = new Dictionary<string, ReferenceAssemblies>
    {
        ["net8.0"] = Web("net8.0", "8.0.31"),
        ["net9.0"] = Web("net9.0", "9.0.20"),
        ["net10.0"] = Web("net10.0", "10.0.12"),
        ["net10.0-library"] = Library("net10.0", "10.0.12"),
        ["netstandard2.0"] = new ReferenceAssemblies("netstandard2.0", new PackageIdentity("NETStandard.Library", "2.0.3"), Path.Combine("build", "netstandard2.0", "ref"))
            .AddAssemblies(["netstandard"]),
        ["net48"] = new ReferenceAssemblies("net48", new PackageIdentity("Microsoft.NETFramework.ReferenceAssemblies.net48", "1.0.3"), Path.Combine("build", ".NETFramework", "v4.8"))
            .AddAssemblies(["mscorlib", "System", "System.Core", "System.Net.Http", "System.Web"]),
    }.ToImmutableDictionary();

    /// <summary>The frameworks that have ASP.NET Core, for theories.</summary>
    public static TheoryData<string> AspNetCore => ["net8.0", "net9.0", "net10.0"];

    /// <summary>The reference assemblies of <paramref name="name"/>.</summary>
    public static ReferenceAssemblies Get(string name) => ByName[name];

    private static ReferenceAssemblies Library(string framework, string version) =>
        new(framework, new PackageIdentity("Microsoft.NETCore.App.Ref", version), Path.Combine("ref", framework));

    private static ReferenceAssemblies Web(string framework, string version) =>
        Library(framework, version).AddPackages([new PackageIdentity("Microsoft.AspNetCore.App.Ref", version)]);
}
