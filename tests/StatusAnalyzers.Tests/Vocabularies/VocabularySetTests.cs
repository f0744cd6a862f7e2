using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Vocabularies;

/// <summary>Which vocabularies are asked for the name of a number, and in which order.</summary>
public sealed class VocabularySetTests
{
    private const string Own = """
        namespace Contoso;
        public static class Codes { public const int Missing = 404; }
        public struct NoVocabulary { public const int Missing = 404; }
        """;

    private const string StatusCodes = "Microsoft.AspNetCore.Http.StatusCodes";
    private const string HttpStatusCode = "System.Net.HttpStatusCode";

    [Theory]
    [InlineData(null, new[] { StatusCodes, HttpStatusCode })]
    [InlineData("StatusCodes", new[] { StatusCodes, HttpStatusCode })]
    [InlineData(StatusCodes, new[] { StatusCodes, HttpStatusCode })]
    [InlineData("HttpStatusCode", new[] { HttpStatusCode, StatusCodes })]
    [InlineData(HttpStatusCode, new[] { HttpStatusCode, StatusCodes })]
    [InlineData("Contoso.Codes", new[] { "Contoso.Codes", StatusCodes, HttpStatusCode })]
    public async Task Preferred_ComesFirst(string? preferred, string[] expected) =>
        Assert.Equal(expected, await OrderAsync(preferred));

    [Theory]
    [InlineData("Contoso.Missing")]
    [InlineData("Contoso.NoVocabulary")]
    [InlineData("Codes")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..Codes")]
    [InlineData("Contoso.Codes.")]
    [InlineData("Contoso.Codes+")]
    [InlineData("+")]
    [InlineData("`1")]
    [InlineData("Contoso.Codes`99999999999")]
    [InlineData("Contoso.Codes, Subject")]
    [InlineData("Contoso.Codes[]")]
    public async Task PreferredThatIsNone_IsLeftOut(string preferred)
    {
        Assert.Equal([StatusCodes, HttpStatusCode], await OrderAsync(preferred));
        Assert.Null(VocabularySet.Read(await Compilations.CreateAsync(Own)).Find(preferred));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("StatusCodes")]
    [InlineData("HttpStatusCode")]
    public async Task WithoutAspNetCore_OnlyTheEnumIsAsked(string? preferred) =>
        Assert.Equal([HttpStatusCode], await OrderAsync(preferred, "net48"));

    [Fact]
    public async Task OwnTypeInTheFrameworksPlace_IsAskedInstead()
    {
        var compilation = await Compilations.CreateAsync("""
            namespace Microsoft.AspNetCore.Http;
            internal static class StatusCodes { public const int Status404NotFound = 404; }
            """);

        var vocabulary = VocabularySet.Read(compilation).StatusCodes;

        Assert.NotNull(vocabulary);
        Assert.True(vocabulary.TryGetName(404, out _));
        Assert.False(vocabulary.TryGetName(200, out _));
    }

    [Fact]
    public void WithoutReferences_ThereIsNone()
    {
        var vocabularies = VocabularySet.Read(Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Empty"));

        Assert.Null(vocabularies.StatusCodes);
        Assert.Null(vocabularies.HttpStatusCode);
        Assert.Empty(vocabularies.ForNumbers(null));
        Assert.Empty(vocabularies.ForNumbers("Contoso.Codes"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Contoso.Codes")]
    [InlineData("Contoso.Missing")]
    public async Task AskingAgain_AllocatesNothing(string? preferred)
    {
        var vocabularies = VocabularySet.Read(await Compilations.CreateAsync(Own));
        var first = vocabularies.ForNumbers(preferred);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = vocabularies.ForNumbers(preferred);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
        Assert.Equal(first.AsEnumerable(), second);
    }

    private static async Task<string[]> OrderAsync(string? preferred, string framework = Frameworks.Default)
    {
        Compilation compilation = await Compilations.CreateAsync(Own, framework);
        return [.. VocabularySet.Read(compilation).ForNumbers(preferred).Select(vocabulary => vocabulary.MetadataName)];
    }
}
