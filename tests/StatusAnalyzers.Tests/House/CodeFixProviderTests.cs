using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusAnalyzers.CodeFixes.Rules.Naming;

namespace StatusAnalyzers.Tests.House;

/// <summary>What holds for every code fix, so that hosts can load it and fixing all works.</summary>
public sealed class CodeFixProviderTests
{
    private static readonly Assembly Fixes = typeof(NameCodeFixProvider).Assembly;

    public static TheoryData<Type> Providers => [.. ProviderTypes];

    private static IEnumerable<Type> ProviderTypes => Fixes.GetTypes().Where(static type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract);

    [Theory]
    [MemberData(nameof(Providers))]
    public void Provider_CanBeLoaded(Type type)
    {
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(type.Name, export.Name);
        Assert.Equal(["C#"], export.Languages);
        Assert.True(type is { IsPublic: true, IsSealed: true });
        Assert.NotNull(type.GetConstructor(Type.EmptyTypes));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Provider_FixesAllPerDocument(Type type)
    {
        var provider = (CodeFixProvider)Activator.CreateInstance(type)!;
        var fixAll = provider.GetFixAllProvider();
        Assert.NotNull(fixAll);
        Assert.IsAssignableFrom<DocumentBasedFixAllProvider>(fixAll);
        Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], fixAll.GetSupportedFixAllScopes());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Provider_FixesRulesOfThisPackage(Type type)
    {
        var ids = typeof(RuleIds).GetFields().Select(static field => field.GetRawConstantValue());
        var fixable = ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds;
        Assert.NotEmpty(fixable);
        Assert.Empty(fixable.Except(ids));
    }

    [Fact]
    public void Keys_AreUnique()
    {
        var keys = ProviderTypes.SelectMany(static type => type.GetFields().Where(static field => field.IsLiteral)).Select(static field => field.GetRawConstantValue()).ToList();
        Assert.NotEmpty(keys);
        Assert.Equal(keys.Distinct(), keys);
        Assert.All(ProviderTypes, static type => Assert.Contains(type.GetFields(), static field => field.IsLiteral && field.Name.EndsWith("Key", StringComparison.Ordinal)));
    }

    [Fact]
    public void Assembly_ReferencesNothingThatAHostMayLack()
    {
        // Not the analyzers: an IDE can hold an older copy of them. Not System.Composition: older hosts bring an older one.
        string[] allowed = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Collections.Immutable"];
        Assert.Empty(Fixes.GetReferencedAssemblies().Select(static name => name.Name).Except(allowed));
    }
}
