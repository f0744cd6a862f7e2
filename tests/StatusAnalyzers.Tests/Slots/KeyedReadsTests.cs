using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class KeyedReadsTests
{
    [Theory]
    [InlineData("""json["statusCode"]""", "statusCode")]
    [InlineData("""root.GetProperty("statusCode")""", "statusCode")]
    [InlineData("""root.GetProperty("statusCode").GetInt32()""", "statusCode")]
    [InlineData("""(int)json["statusCode"]!""", "statusCode")]
    [InlineData("""(json["statusCode"])""", "statusCode")]
    [InlineData("""log.Value<int>("statusCode")""", "statusCode")]
    [InlineData("""root.GetProperty("statusCode", other)""", null)]
    [InlineData("""root.Find("statusCode")""", null)]
    [InlineData("""root.GetProperty("statusCode").GetString()""", null)]
    [InlineData("""root.GetProperty("statusCode").GetInt32(1)""", null)]
    [InlineData("""json["a", "statusCode"]""", null)]
    [InlineData("""json[0]""", null)]
    [InlineData("""GetProperty("statusCode")""", null)]
    public void Key_IsTheTextThatNamesWhatIsRead(string expression, string? key) => Assert.Equal(key, KeyedReads.KeyOf(SyntaxFactory.ParseExpression(expression)));
}
