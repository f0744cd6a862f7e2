using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class AttributeSyntaxesTests
{
    [Theory]
    [InlineData("MemberData", "MemberData")]
    [InlineData("MemberDataAttribute", "MemberData")]
    [InlineData("Xunit.MemberData", "MemberData")]
    [InlineData("global::Xunit.MemberDataAttribute", "MemberData")]
    [InlineData("global::MemberData", "MemberData")]
    [InlineData("Produces<int>", "Produces")]
    [InlineData("Attribute", "")]
    public void Name_IsThatWithoutTheRest(string written, string name)
    {
        var attribute = SyntaxFactory.ParseCompilationUnit($"[{written}] class C;").DescendantNodes().OfType<AttributeSyntax>().Single();

        Assert.Equal(name, AttributeSyntaxes.NameOf(attribute));
    }

    [Theory]
    [InlineData("404")]
    [InlineData("(404)")]
    [InlineData("(int)404")]
    [InlineData("new[] { 404 }")]
    [InlineData("new int[] { 404 }")]
    [InlineData("[404]")]
    public void Argument_IsFoundAroundTheValue(string argument) =>
        Assert.Equal(argument, AttributeSyntaxes.ArgumentOf(NumberIn($"[A({argument})] class C;"))?.ToString());

    [Theory]
    [InlineData("404 + 1")]
    [InlineData("typeof(C[404])")]
    public void Value_OfAnythingElse_IsNoArgument(string argument) => Assert.Null(AttributeSyntaxes.ArgumentOf(NumberIn($"[A({argument})] class C;")));

    private static LiteralExpressionSyntax NumberIn(string code) =>
        SyntaxFactory.ParseCompilationUnit(code).DescendantNodes().OfType<LiteralExpressionSyntax>().First(literal => literal.Token.ValueText == "404");
}
