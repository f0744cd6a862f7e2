using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>
/// What the two assemblies ask of their host. A reference that is newer than the host's own assembly keeps the
/// package from loading, and all the user gets is a warning (CS8032, CS9057).
/// </summary>
public sealed class AssemblyTests
{
    // What Roslyn 4.8 brings with it. netstandard itself is in every host.
    private static readonly Dictionary<string, Version> Analyzers = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
    };

    // A command-line compiler has no Workspaces, which is why the fixes are apart (RS1038).
    private static readonly Dictionary<string, Version> Fixes = new(Analyzers)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
    };

    public static TheoryData<string> FixNames => [.. Ours.Fixes.Select(fix => fix.GetType().Name)];

    [Fact]
    public void AnalyzersReferenceWhatTheOldestHostHas() => Assert.All(Ours.AnalyzerAssembly.GetReferencedAssemblies(), name => IsServed(name, Analyzers));

    // Not the analyzers (an IDE can hold an older one than the fixes), and no System.Composition (newer than the hosts' own).
    [Fact]
    public void FixesReferenceWhatTheOldestHostHas() => Assert.All(Ours.FixAssembly.GetReferencedAssemblies(), name => IsServed(name, Fixes));

    [Theory]
    [MemberData(nameof(FixNames))]
    public void FixIsExportedForCSharpUnderItsOwnName(string name)
    {
        var export = Find(name).GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
    }

    [Theory]
    [MemberData(nameof(FixNames))]
    public void FixIsForRulesOfOurs(string name)
    {
        Assert.NotEmpty(Find(name).FixableDiagnosticIds);
        Assert.All(Find(name).FixableDiagnosticIds, id => Assert.Contains(id, Ours.Ids));
    }

    // The batch fixer leaves places unfixed in one pass as soon as a fix adds a using: each place adds it at the same spot.
    [Theory]
    [MemberData(nameof(FixNames))]
    public void FixAllGoesDocumentByDocument(string name)
    {
        var all = Assert.IsType<DocumentBasedFixAllProvider>(Find(name).GetFixAllProvider(), exactMatch: false);
        Assert.Superset(
            new HashSet<FixAllScope> { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution },
            all.GetSupportedFixAllScopes().ToHashSet());
    }

    private static CodeFixProvider Find(string name) => Ours.Fixes.Single(fix => fix.GetType().Name == name);

    private static void IsServed(AssemblyName name, Dictionary<string, Version> served)
    {
        Assert.True(served.TryGetValue(name.Name!, out var newest), $"{name} is not in every host.");
        Assert.True(name.Version <= newest, $"{name} is newer than {newest}.");
    }
}
