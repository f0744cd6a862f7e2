using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>
/// <c>samples/Violations</c> shows every rule about responses: what is called flagged is flagged, what is called fixed is
/// not. What either does when it runs is the business of the behaviour tests.
/// </summary>
public sealed class ViolationTests(ViolationTests.Report report) : IClassFixture<ViolationTests.Report>
{
    /// <summary>The rules that have a file.</summary>
    public static TheoryData<string> Samples =>
        [.. SampleProject.FilesOf("Violations").Select(path => Path.GetFileNameWithoutExtension(path)).Where(IsAboutResponses).Order(StringComparer.Ordinal)];

    [Fact]
    public void EveryRuleAboutResponsesHasAFile() =>
        Assert.Empty(Ours.Rules.Select(rule => rule.Id).Where(IsAboutResponses).Except(Samples.Select(row => row.Data)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Flagged_Triggers(string id)
    {
        Assert.SkipUnless(Array.Exists([.. Ours.Rules], rule => rule.Id == id), $"{id} is shown before it exists.");

        Assert.All(report.MembersOf(id, "Flagged"), member => Assert.Contains(report.Of(member), diagnostic => diagnostic.Id == id));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Fixed_DoesNotTrigger(string id) =>
        Assert.All(report.MembersOf(id, "Fixed"), member => Assert.DoesNotContain(report.Of(member), diagnostic => IsAboutResponses(diagnostic.Id) && (diagnostic.Id == id || diagnostic.Descriptor.IsEnabledByDefault)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void FlaggedAndFixedAreTwins(string id)
    {
        var flagged = report.MembersOf(id, "Flagged").Select(Name).ToArray();

        Assert.NotEmpty(flagged);
        Assert.Equal(flagged, report.MembersOf(id, "Fixed").Select(Name));
    }

    private static bool IsAboutResponses(string id) => id is ['H', 'S', 'C', >= '2' and <= '5', _, _, _];

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => throw new NotSupportedException($"A sample of kind {member.Kind()} has no name yet: {member}"),
    };

    /// <summary>What all analyzers say of the sample. Once is enough for all tests.</summary>
    public sealed class Report : IAsyncLifetime
    {
        private CSharpCompilation? _compilation;
        private ImmutableArray<Diagnostic> _diagnostics;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            _compilation = await SampleProject.CompileAsync("Violations");
            _diagnostics = await Analysis.RunAsync(_compilation, "samples/Violations");
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        /// <summary>The members of the types <c>Flagged</c> and <c>HSCnnnnFlaggedController</c>, or of those called fixed; private ones are helpers.</summary>
        internal IEnumerable<MemberDeclarationSyntax> MembersOf(string id, string kind) =>
            _compilation!.SyntaxTrees.Single(tree => Path.GetFileNameWithoutExtension(tree.FilePath) == id)
                .GetRoot()
                .DescendantNodes()
                .OfType<TypeDeclarationSyntax>()
                .Where(type => type.Identifier.Text == kind || type.Identifier.Text == $"{id}{kind}Controller")
                .SelectMany(type => type.Members)
                .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword));

        /// <summary>What is said inside a member.</summary>
        internal IEnumerable<Diagnostic> Of(MemberDeclarationSyntax member) =>
            _diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == member.SyntaxTree && member.Span.Contains(diagnostic.Location.SourceSpan));
    }
}
