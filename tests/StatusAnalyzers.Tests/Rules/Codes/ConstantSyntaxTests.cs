using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Rules.Codes;

namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class ConstantSyntaxTests
{
    [Theory]
    [InlineData("class C { const int A = 100; }")]
    [InlineData("class C { const int A = 599; }")]
    [InlineData("class C { const int A = 1, B = 404; }")]
    [InlineData("class C { const int A = B; }")]
    [InlineData("class C { const long A = 404L; }")]
    [InlineData("class C { const ushort A = 404; }")]
    [InlineData("class C { const short A = 404; }")]
    [InlineData("class C { const HttpStatusCode A = HttpStatusCode.Gone; }")]
    [InlineData("class C { int x = 404; const int A = 404; }")]
    [InlineData("class C { static readonly int A = 404; }")]
    [InlineData("struct C { public const int A = 404; }")]
    [InlineData("record C { public const int A = 404; }")]
    [InlineData("interface I { const int A = 404; }")]
    [InlineData("enum E { A = 404 }")]
    [InlineData("enum E { A = B }")]
    [InlineData("enum E { A, B = 98, C }")]
    public void Code_MayBeDeclared(string declaration) => Assert.True(MayDeclareCodes(declaration));

    [Theory]
    [InlineData("class C { }")]
    [InlineData("class C { const int A = 99; }")]
    [InlineData("class C { const int A = 600; }")]
    [InlineData("class C { const string A = \"404\"; }")]
    [InlineData("class C { const bool A = true; }")]
    [InlineData("class C { int A = 404; }")]
    [InlineData("class C { static int A = 404; }")]
    [InlineData("class C { readonly int A = 404; }")]
    [InlineData("class C { static readonly TimeSpan A = TimeSpan.FromSeconds(404); }")]
    [InlineData("class C { static readonly int A = 7; }")]
    [InlineData("class C { class Inner { const int A = 404; } }")]
    [InlineData("enum E { A, B }")]
    [InlineData("enum E { A = 1, B = 600 }")]
    [InlineData("enum E { A, B = 96, C }")]
    [InlineData("delegate int D();")]
    public void NoCode_IsDeclared(string declaration) => Assert.False(MayDeclareCodes(declaration));

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void LongEnum_CountsUpToCodes(int members, bool expected) =>
        Assert.Equal(expected, MayDeclareCodes($"enum E {{ {string.Join(", ", Enumerable.Range(0, members).Select(index => "M" + index))} }}"));

    private static bool MayDeclareCodes(string declaration) => ConstantSyntax.MayDeclareCodes(SyntaxFactory.ParseMemberDeclaration(declaration)!);
}
