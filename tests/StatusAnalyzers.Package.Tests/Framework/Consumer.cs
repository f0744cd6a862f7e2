using System.Xml.Linq;

namespace StatusAnalyzers.Package.Tests.Framework;

/// <summary>A throw-away project that references the package as a user's project does.</summary>
internal sealed class Consumer
{
    private const string Web = "Microsoft.NET.Sdk.Web";
    private const string Library = "Microsoft.NET.Sdk";

    // Nothing may linger after the test, and the output is read by a program.
    private static readonly string[] Quietly = ["--disable-build-servers", "-tl:off", "-clp:NoSummary"];

    private readonly List<Place> _places = [];
    private readonly string _directory;

    private Consumer(PackedPackage package, string name, string sdk, string[] frameworks, string conveniences = "disable")
    {
        _directory = Directory.CreateDirectory(Path.Combine(package.Consumers, name)).FullName;
        Write($"{name}.csproj", new XElement(
            "Project",
            new XAttribute("Sdk", sdk),
            new XElement(
                "PropertyGroup",
                new XElement(frameworks.Length == 1 ? "TargetFramework" : "TargetFrameworks", string.Join(';', frameworks)),
                new XElement("Nullable", conveniences),
                new XElement("ImplicitUsings", conveniences),
                new XElement("NuGetAudit", "false"),
                new XElement("UseAppHost", "false")),
            new XElement(
                "ItemGroup",
                new XElement("PackageReference", new XAttribute("Include", "StatusAnalyzers"), new XAttribute("Version", package.Version)))).ToString());
    }

    /// <summary>The marked places of all sources.</summary>
    public IReadOnlyList<Place> Places => [.. _places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Column)];

    /// <summary>A web application.</summary>
    public static Consumer WebApplication(PackedPackage package, string name, params string[] frameworks) => new(package, name, Web, frameworks);

    /// <summary>A class library.</summary>
    public static Consumer ClassLibrary(PackedPackage package, string name, params string[] frameworks) => new(package, name, Library, frameworks);

    /// <summary>A copy of one of the samples, which takes the package instead of the analyzers beside it.</summary>
    public static Consumer Sample(PackedPackage package, string name)
    {
        var consumer = new Consumer(package, name, Web, ["net10.0"], conveniences: "enable");
        var sample = Path.Combine(PackedPackage.Repository, "samples", name);
        foreach (var path in Directory.EnumerateFiles(sample, "*.cs", SearchOption.AllDirectories).Where(path => !IsBuilt(Path.GetRelativePath(sample, path))))
        {
            consumer.Write(Path.GetRelativePath(sample, path), File.ReadAllText(path));
        }

        return consumer;
    }

    /// <summary>Adds a source in which <c>[|404|]</c> marks a place where HSC1001 belongs.</summary>
    public Consumer Add(string file, string marked)
    {
        var source = new System.Text.StringBuilder();
        var (line, column) = (1, 1);
        for (var i = 0; i < marked.Length; i++)
        {
            var pair = marked.AsSpan(i, Math.Min(2, marked.Length - i));
            if (pair is "[|")
            {
                _places.Add(new Place(file, line, column));
                i++;
            }
            else if (pair is "|]")
            {
                i++;
            }
            else
            {
                source.Append(marked[i]);
                (line, column) = marked[i] == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }

        Write(file, source.ToString());
        return this;
    }

    /// <summary>Adds a file as it is.</summary>
    public Consumer Write(string file, string content)
    {
        var path = Path.Combine(_directory, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    /// <summary>The content of a file.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(_directory, file));

    /// <summary>Builds for the first time.</summary>
    public Task<BuildOutput> BuildAsync(params IEnumerable<string> arguments) =>
        Dotnet.RunAsync(_directory, ["build", .. Quietly, .. arguments]);

    /// <summary>Builds everything again, with what was restored before.</summary>
    public Task<BuildOutput> RebuildAsync(params IEnumerable<string> arguments) =>
        BuildAsync(["--no-restore", "--no-incremental", .. arguments]);

    /// <summary>Runs a command as a page says it. A build leaves nothing running behind it, and prints for a program to read.</summary>
    public Task<BuildOutput> RunAsync(string command)
    {
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        var arguments = command.Split(' ')[1..];
        return Dotnet.RunAsync(_directory, arguments[0] == "build" ? [.. arguments, "--disable-build-servers", "-tl:off"] : arguments);
    }

    /// <summary>Applies the fixes for one id, with what was restored before.</summary>
    public Task<BuildOutput> FormatAsync(string id) =>
        Dotnet.RunAsync(_directory, "format", "analyzers", "--no-restore", "--diagnostics", id, "--severity", "warn", "--verbosity", "normal");

    // What the build of the repository left in the sample's folder.
    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";
}
