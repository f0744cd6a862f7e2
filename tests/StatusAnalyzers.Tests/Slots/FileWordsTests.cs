using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class FileWordsTests
{
    [Theory]
    [InlineData("class C { void M(HttpResponse r) { } }", nameof(FileWord.Response))]
    [InlineData("class C { object _response; }", nameof(FileWord.Response))]
    [InlineData("class C { void M() => context.Response.End(); }", nameof(FileWord.Response))]
    [InlineData("class C { [SwaggerResponse(404)] void M() { } }", nameof(FileWord.Response))]
    [InlineData("class C { HttpStatusCode Code; }", nameof(FileWord.StatusCode))]
    [InlineData("class C { bool M() => r.IsSuccessStatusCode; }", nameof(FileWord.StatusCode))]
    [InlineData("app\n    .MapGet(\"/\", Find);", nameof(FileWord.Map))]
    [InlineData("app.\n    Map(\"/\", Find);", nameof(FileWord.Map))]
    [InlineData("endpoint.ProducesProblem(404);", nameof(FileWord.Produces))]
    public void Word_IsFoundAlone(string source, string word)
    {
        var words = new FileWords();
        var tree = SyntaxFactory.ParseSyntaxTree(source, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([word], Enum.GetValues<FileWord>().Where(other => words.Has(tree, other)).Select(other => other.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("class C { int Statuscode; int Code; }")]
    [InlineData("class C { void map() { } int Produced; }")]
    public void OtherWord_IsNot(string source) =>
        Assert.False(new FileWords().Has(
            SyntaxFactory.ParseSyntaxTree(source, cancellationToken: TestContext.Current.CancellationToken),
            FileWord.Response | FileWord.StatusCode | FileWord.Map | FileWord.Produces));

    // A declaration whose name has none of the words would never be read.
    [Fact]
    public void Declarations_HaveAWord()
    {
        Assert.All(KnownDeclarations.All.Where(row => row.Name is null), row => Assert.True(Has(row.Type, FileWord.Response), row.Type));
        Assert.All(KnownDeclarations.All.Where(row => row.Name is not null), row => Assert.True(Has(row.Name!, FileWord.Produces), row.Name));
    }

    private static bool Has(string text, FileWord word) => new FileWords().Has(SyntaxFactory.ParseSyntaxTree(text), word);

    // The last file that was asked for is kept at hand, and is not taken for another.
    [Fact]
    public void Files_AreToldApart()
    {
        var words = new FileWords();
        var with = SyntaxFactory.ParseSyntaxTree("class StatusCode { }", cancellationToken: TestContext.Current.CancellationToken);
        var without = SyntaxFactory.ParseSyntaxTree("class C { }", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([true, false, true], new[] { with, without, with }.Select(tree => words.Has(tree, FileWord.StatusCode | FileWord.Map)));
    }
}
