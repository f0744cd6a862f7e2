using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>Code is broken most of the time that somebody writes it. An analyzer that throws on it is switched off (AD0001).</summary>
public sealed class MutilatedCodeTests
{
    // The budget, not the number of snippets, decides how long this takes; the seed makes a failure come again.
    private const int Budget = 100;
    private const int Seed = 404;

    [Fact]
    public Task CodeThatEndsAnywhereIsSurvived() =>
        SurviveAsync((source, token) => source[..token.Span.Start]);

    [Fact]
    public Task CodeThatLacksATokenIsSurvived() =>
        SurviveAsync((source, token) => source.Remove(token.Span.Start, token.Span.Length));

    [Fact]
    public Task CodeThatHasATokenTwiceIsSurvived() =>
        SurviveAsync((source, token) => source.Insert(token.Span.Start, token.Text + " "));

    [Fact]
    public Task CodeWithANumberInPlaceOfATokenIsSurvived() =>
        SurviveAsync((source, token) => source.Remove(token.Span.Start, token.Span.Length).Insert(token.Span.Start, "404"));

    private static async Task SurviveAsync(Func<string, SyntaxToken, string> mutilate)
    {
        Assert.NotEmpty(Snippets.All);
        var random = new Random(Seed);
        var empty = CSharpCompilation.Create("Broken", references: await References.WebAsync(), options: new(OutputKind.ConsoleApplication));
        for (var i = 0; i < Budget; i++)
        {
            var source = Snippets.All[random.Next(Snippets.All.Length)];
            var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().ToList();
            var broken = mutilate(source, tokens[random.Next(tokens.Count)]);
            await Analysis.RunAsync(empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(broken))), broken);
        }
    }
}
