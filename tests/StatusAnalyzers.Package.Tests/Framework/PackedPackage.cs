using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using StatusAnalyzers.Package.Tests.Framework;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace StatusAnalyzers.Package.Tests.Framework;

/// <summary>
/// The package, packed once per run from the sources as they are, in a folder feed of its own; and the directory, outside
/// the repository, below which the consumers live.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private static readonly string[] PatchedReferences = ["Microsoft.NETCore.App", "Microsoft.AspNetCore.App"];
    private static readonly DirectoryInfo Root = Directory.CreateTempSubdirectory("status-analyzers-");

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Metadata("Repository");

    // Where the restore of this project put what it downloaded.
    private static string PackageCache { get; } = Metadata("PackageCache");

    /// <summary>The version of this run. No published package has it, so no cache can answer for it.</summary>
    public string Version { get; } = $"0.0.0-test.x{Guid.NewGuid():N}";

    /// <summary>The folder feed.</summary>
    public string Feed { get; } = Path.Combine(Root.FullName, "feed");

    /// <summary>The package.</summary>
    public string File => Path.Combine(Feed, $"StatusAnalyzers.{Version}.nupkg");

    /// <summary>The directory below which the consumers live.</summary>
    internal string Consumers { get; } = Path.Combine(Root.FullName, "consumers");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // An artifacts path of its own: the test run builds the same projects, perhaps at the same moment.
        var output = await Dotnet.RunAsync(
            Repository,
            "pack", Path.Combine("src", "StatusAnalyzers.Package"), "--configuration", "Release", "--output", Feed,
            "--artifacts-path", Path.Combine(Root.FullName, "artifacts"), $"-p:Version={Version}", $"-p:RestorePackagesPath={PackageCache}",
            "--disable-build-servers", "-tl:off");
        output.ShouldSucceed();
        WriteSurroundings();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        try
        {
            Root.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Somebody looks at a file; the system empties its temporary directory in its own time.
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Opens the package.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(File);

    /// <summary>The content of one of its files.</summary>
    internal byte[] Read(string entry)
    {
        using var package = Open();
        using var stream = package.GetEntry(entry)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    // What stands above every consumer, so that nothing above it, in a temporary directory that others use too, has a say.
    private void WriteSurroundings()
    {
        Directory.CreateDirectory(Consumers);
        Write("global.json", System.IO.File.ReadAllText(Path.Combine(Repository, "global.json")));
        Write(".editorconfig", "root = true\n");
        Write("Directory.Build.props", new XElement("Project"));
        Write("Directory.Packages.props", new XElement("Project"));
        // Which patch of an older framework a project compiles against is up to the SDK; this is the one that is in the cache.
        Write("Directory.Build.targets", new XElement("Project", new XElement("ItemGroup", [.. Patch("net8.0", "8.0.31"), .. Patch("net9.0", "9.0.20")])));
        // The package comes from the feed into a cache of its own. All else was downloaded at the restore of this project
        // and is read from this machine's cache, so that no test asks another feed.
        Write("nuget.config", new XElement(
            "configuration",
            new XElement("config", Add("globalPackagesFolder", Path.Combine(Root.FullName, "packages"))),
            new XElement("fallbackPackageFolders", new XElement("clear"), Add("machine", PackageCache)),
            new XElement("packageSources", new XElement("clear"), Add("packed", Feed)),
            new XElement("packageSourceMapping", new XElement("clear"))));
    }

    private static IEnumerable<XElement> Patch(string framework, string version) =>
        from reference in PatchedReferences
        select new XElement(
            "KnownFrameworkReference",
            new XAttribute("Update", reference),
            new XAttribute("TargetingPackVersion", version),
            new XAttribute("Condition", $"'$(TargetFramework)' == '{framework}'"));

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private void Write(string name, object content) => System.IO.File.WriteAllText(Path.Combine(Consumers, name), content.ToString());

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
