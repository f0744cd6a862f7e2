using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Refactorings;

/// <summary>How every refactoring announces itself.</summary>
public sealed class RefactoringTests
{
    public static TheoryData<string> Names => [.. All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsExportedForCSharpUnderItsName(string name)
    {
        var export = Assert.Single(All.Single(type => type.Name == name).GetCustomAttributes<ExportCodeRefactoringProviderAttribute>());
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(name, export.Name);
    }

    [Fact]
    public void NoTwoActionsShareAKey()
    {
        var keys = All.SelectMany(type => Ours.ConstantsOf(type)).Concat(Ours.Fixes.SelectMany(fix => Ours.ConstantsOf(fix.GetType()))).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    private static IReadOnlyList<Type> All { get; } =
    [
        .. Ours.FixAssembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeRefactoringProvider))).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];
}
