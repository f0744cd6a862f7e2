using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>
/// What the assemblies ask of their host. One reference that is too new, and a compiler or an IDE refuses the whole
/// assembly with a mere warning.
/// </summary>
public sealed class AssemblyTests(PackedPackage package)
{
    private const string Analyzers = "analyzers/dotnet/cs/StatusAnalyzers.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/StatusAnalyzers.CodeFixes.dll";

    private static readonly string[] Compiler =
    [
        "Microsoft.CodeAnalysis 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
        "System.Collections.Immutable 7.0.0.0",
        "netstandard 2.0.0.0",
    ];

    // The command-line compiler has no Workspaces.
    [Fact]
    public void Analyzers_ReferenceTheOldestCompilerOnly() => Assert.Equal(Compiler, References(Analyzers));

    // Not the analyzers: an IDE that was open during an upgrade still holds the old ones. Not System.Composition: hosts
    // bring different versions of it.
    [Fact]
    public void CodeFixes_ReferenceTheOldestWorkspacesOnly()
    {
        string[] allowed = [.. Compiler, "Microsoft.CodeAnalysis.CSharp.Workspaces 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0"];
        var references = References(CodeFixes);

        Assert.Contains("Microsoft.CodeAnalysis.Workspaces 4.8.0.0", references);
        Assert.Empty(references.Except(allowed));
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Symbols_AreInsideAndHoldNoPathOfTheMachine(string assembly)
    {
        using var image = Open(assembly);
        var embedded = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = symbols.GetMetadataReader();
        string[] sources = [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
    }

    private string[] References(string assembly)
    {
        using var image = Open(assembly);
        var reader = image.GetMetadataReader();
        return
        [
            .. reader.AssemblyReferences
                .Select(reader.GetAssemblyReference)
                .Select(reference => $"{reader.GetString(reference.Name)} {reference.Version}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private PEReader Open(string assembly) => new(new MemoryStream(package.Read(assembly)));
}
