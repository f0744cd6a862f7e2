using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Options;

namespace StatusAnalyzers.Tests.Options;

public sealed class OptionsReaderTests
{
    [Fact]
    public void NothingSet_IsTheDefault() =>
        Assert.Same(StatusOptions.Default, new OptionsReader(new Provider(_ => [])).For(Tree("a.cs")));

    [Fact]
    public void EveryOption_IsRead()
    {
        var options = new OptionsReader(new Provider(_ => new()
        {
            ["status_analyzers.vocabulary"] = " Shop.Codes ",
            ["status_analyzers.allowed_literals"] = "200, 500-501",
            ["status_analyzers.status_members"] = "Shop.Reply.Code",
            ["status_analyzers.excluded_members"] = "Shop.Grpc.Status",
            ["status_analyzers.inference"] = "False",
        })).For(Tree("a.cs"));

        Assert.Equal("Shop.Codes", options.Vocabulary);
        Assert.Equal([200, 500, 501], options.AllowedLiterals.Order());
        Assert.False(options.StatusMembers.IsEmpty);
        Assert.False(options.ExcludedMembers.IsEmpty);
        Assert.False(options.Inference);
    }

    [Fact]
    public void BadValue_FallsBackToTheDefaultOfThatOptionOnly()
    {
        var options = new OptionsReader(new Provider(_ => new()
        {
            ["status_analyzers.vocabulary"] = "?",
            ["status_analyzers.allowed_literals"] = "404, 4o4",
            ["status_analyzers.status_members"] = "Shop.Reply.Code, Code",
            ["status_analyzers.inference"] = "false",
        })).For(Tree("a.cs"));

        Assert.Null(options.Vocabulary);
        Assert.Empty(options.AllowedLiterals);
        Assert.True(options.StatusMembers.IsEmpty);
        Assert.False(options.Inference);
    }

    [Fact]
    public void File_IsReadOnce()
    {
        var provider = new Provider(_ => new() { ["status_analyzers.inference"] = "false" });
        var reader = new OptionsReader(provider);
        var tree = Tree("a.cs");

        var first = reader.For(tree);

        Assert.Same(first, reader.For(tree));
        Assert.Equal(1, provider.Asked);
    }

    [Fact]
    public void Files_HaveTheirOwnOptionsAndShareEqualOnes()
    {
        var reader = new OptionsReader(new Provider(tree => new() { ["status_analyzers.inference"] = tree.FilePath == "a.cs" ? "true" : "false" }));

        var b = reader.For(Tree("b.cs"));

        Assert.True(reader.For(Tree("a.cs")).Inference);
        Assert.False(b.Inference);
        Assert.Same(b, reader.For(Tree("c.cs")));
    }

    [Fact]
    public void SameText_OfAnotherOption_IsNotShared()
    {
        var reader = new OptionsReader(new Provider(tree => new()
        {
            [tree.FilePath == "a.cs" ? "status_analyzers.status_members" : "status_analyzers.excluded_members"] = "Shop.Reply.Code",
        }));

        Assert.False(reader.For(Tree("a.cs")).StatusMembers.IsEmpty);
        Assert.True(reader.For(Tree("b.cs")).StatusMembers.IsEmpty);
    }

    private static SyntaxTree Tree(string path) =>
        CSharpSyntaxTree.ParseText("", path: path, cancellationToken: TestContext.Current.CancellationToken);

    private sealed class Provider(Func<SyntaxTree, Dictionary<string, string>> of) : AnalyzerConfigOptionsProvider
    {
        public int Asked { get; private set; }

        public override AnalyzerConfigOptions GlobalOptions => new FakeOptions([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            Asked++;
            return new FakeOptions(of(tree));
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }
}
