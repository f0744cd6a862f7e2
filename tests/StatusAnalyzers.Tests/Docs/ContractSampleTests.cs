using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>
/// <c>samples/Violations/HSC7001.cs</c> has endpoints that leave statuses out, and the same endpoints after fix-all. What the
/// API description says of either, and what they really send, is the business of the behaviour tests.
/// </summary>
public sealed class ContractSampleTests
{
    [Fact]
    public async Task FixAll_MakesTheFixedTypesOfTheFlaggedOnes()
    {
        var source = await File.ReadAllTextAsync(Repository.PathOf("samples/Violations/HSC7001.cs"), TestContext.Current.CancellationToken);
        var order = await File.ReadAllTextAsync(Repository.PathOf("samples/Violations/Order.cs"), TestContext.Current.CancellationToken);
        using var project = await ExampleProject.CreateAsync(source, more: order);

        var fixedSource = await project.FixAllAsync(RuleIds.UndeclaredStatus);

        Assert.NotEqual(source, fixedSource);
        foreach (var flagged in TypesOf(fixedSource).Where(type => type.Key.Contains("Flagged", StringComparison.Ordinal)))
        {
            var name = flagged.Key.Replace("Flagged", "Fixed", StringComparison.Ordinal);
            var text = flagged.Value.Replace("Flagged", "Fixed", StringComparison.Ordinal).Replace("/flagged", "/fixed", StringComparison.Ordinal);
            Assert.Equal(TypesOf(source)[name], text, ignoreLineEndingDifferences: true);
        }
    }

    private static Dictionary<string, string> TypesOf(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().ToDictionary(type => type.Identifier.Text, type => type.ToString());
}
