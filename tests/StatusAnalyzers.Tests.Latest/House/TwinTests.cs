using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>Every rule is tested where it speaks, where it is silent, and where its fix has several places to change.</summary>
public sealed class TwinTests
{
    // With two places, a fix that batches its edits still gets both right.
    private const int PlacesPerFix = 3;

    public static TheoryData<string> Ids => [.. Ours.Ids];

    public static TheoryData<string> FixableIds => [.. Ours.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void RuleIsTestedWhereItSpeaks(string id) => Assert.Contains(TestsOf(id), name => name.EndsWith("_Triggers", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void RuleIsTestedWhereItIsSilent(string id) => Assert.Contains(TestsOf(id), name => name.EndsWith("_DoesNotTrigger", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(FixableIds))]
    public void FixIsTestedOnSeveralPlacesAtOnce(string id)
    {
        var most = SourceTree.Parse(Repository.PathOf("tests", "StatusAnalyzers.Tests"))
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<InvocationExpressionSyntax>()
            .Select(call => PlacesIn(call, id))
            .DefaultIfEmpty()
            .Max();
        Assert.True(most >= PlacesPerFix, $"No test of a fix has {PlacesPerFix} places that are marked with {{|{id}:…|}}; the most is {most}.");
    }

    // Rules have a class of tests each, or several: HSC1001Tests, HSC1001ComparisonTests.
    private static IEnumerable<string> TestsOf(string id) =>
        typeof(TwinTests).Assembly.GetTypes()
            .Where(type => type.Name.StartsWith(id, StringComparison.Ordinal) && type.Name.EndsWith("Tests", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => method.Name);

    // A test of a fix hands over two sources: the marked one and the fixed one.
    private static int PlacesIn(InvocationExpressionSyntax call, string id) =>
        call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax marked }, { Expression: LiteralExpressionSyntax @fixed }, ..]
            && marked.IsKind(SyntaxKind.StringLiteralExpression)
            && @fixed.IsKind(SyntaxKind.StringLiteralExpression)
            ? marked.Token.ValueText.Split("{|" + id + ":").Length - 1
            : 0;
}
