using System.Globalization;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Catalog;

/// <summary>Facts about the catalog as a whole, each from a source of its own: a slip in a row breaks one of them.</summary>
public sealed class StatusCatalogTests
{
    [Fact]
    public void Codes_AreThoseOfTheRegistryAndOfAspNetCore()
    {
        int[] expected =
        [
            .. Range(100, 104),
            .. Range(200, 208), 226,
            .. Range(300, 308),
            .. Range(400, 419), .. Range(421, 426), 428, 429, 431, 451, 499,
            .. Range(500, 508), 510, 511,
        ];

        Assert.Equal(expected, Numbers(_ => true));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(105)]
    [InlineData(420)]
    [InlineData(599)]
    [InlineData(600)]
    [InlineData(int.MaxValue)]
    public void UnknownNumber_IsNotFound(int number)
    {
        Assert.False(StatusCatalog.TryGet(number, out var code));
        Assert.Null(code);
    }

    [Fact]
    public void KnownNumber_IsFound() => Assert.All(StatusCatalog.All, code =>
    {
        Assert.True(StatusCatalog.TryGet(code.Number, out var found));
        Assert.Same(code, found);
    });

    [Fact]
    public void Meaning_IsOneSentenceOfItsOwn()
    {
        Assert.All(StatusCatalog.All, code => AssertSentence(code.Meaning));
        Assert.Equal(StatusCatalog.All.Length, StatusCatalog.All.Select(code => code.Meaning).Distinct().Count());
    }

    [Fact]
    public void Note_IsOneSentence() =>
        Assert.All(StatusCatalog.All.Where(code => code.Note is not null), code => AssertSentence(code.Note!));

    [Fact]
    public void NoContent_IsForInterimResponsesAnd204And304()
    {
        Assert.Equal([100, 101, 102, 103, 104, 204, 304], Numbers(code => code.Content == ContentRule.None));
        Assert.Equal([205], Numbers(code => code.Content == ContentRule.Empty));
    }

    [Fact]
    public void Interim_AreThe1xx() => Assert.Equal([100, 101, 102, 103, 104], Numbers(code => !code.IsFinal));

    [Fact]
    public void Standing_SetsTheOddOnesApart()
    {
        Assert.Equal([104], Numbers(code => code.Standing == StatusStanding.Temporary));
        Assert.Equal([305, 510], Numbers(code => code.Standing == StatusStanding.Deprecated));
        Assert.Equal([306, 418], Numbers(code => code.Standing == StatusStanding.Unused));
        Assert.Equal([419, 499], Numbers(code => code.Standing == StatusStanding.FrameworkOnly));
        Assert.All(StatusCatalog.All.Where(code => code.Standing != StatusStanding.Registered), code => Assert.NotNull(code.Note));
    }

    [Theory]
    [InlineData(101, "Upgrade")]
    [InlineData(401, "WWW-Authenticate")]
    [InlineData(405, "Allow")]
    [InlineData(407, "Proxy-Authenticate")]
    [InlineData(426, "Upgrade")]
    public void Header_IsAlwaysRequired(int number, string expected)
    {
        var header = Assert.Single(AlwaysRequired(number));
        Assert.Equal(expected, header.Name);
    }

    [Fact]
    public void NoOtherHeader_IsAlwaysRequired() =>
        Assert.Equal([101, 401, 405, 407, 426], Numbers(code => AlwaysRequired(code.Number).Any()));

    [Theory]
    [InlineData("Location", nameof(HeaderStrength.Should), new[] { 104, 201, 300, 301, 302, 307, 308 })]
    [InlineData("Location", nameof(HeaderStrength.Expected), new[] { 303 })]
    [InlineData("Retry-After", nameof(HeaderStrength.Should), new[] { 413 })]
    [InlineData("Retry-After", nameof(HeaderStrength.May), new[] { 429, 503 })]
    [InlineData("Content-Range", nameof(HeaderStrength.Must), new[] { 206 })]
    [InlineData("Content-Range", nameof(HeaderStrength.Should), new[] { 416 })]
    [InlineData("ETag", nameof(HeaderStrength.Must), new[] { 206, 304 })]
    [InlineData("Link", nameof(HeaderStrength.Should), new[] { 451 })]
    public void Header_GoesWithCodes(string name, string strength, int[] expected) =>
        Assert.Equal(expected, Numbers(code => code.Headers.Any(header => header.Name == name && header.Strength.ToString() == strength)));

    [Fact]
    public void Headers_ComeOnceAndTheStrongestFirst() => Assert.All(StatusCatalog.All, code =>
    {
        Assert.Distinct(code.Headers.Select(header => header.Name));
        Assert.Equal(code.Headers.OrderByDescending(header => header.Strength).AsEnumerable(), code.Headers);
    });

    [Fact]
    public void Sections_CanBeRead()
    {
        Assert.All(StatusCatalog.All, code => Assert.Equal(code.Standing == StatusStanding.FrameworkOnly, code.Section is null));
        Assert.All(
            StatusCatalog.All.Select(code => code.Section).OfType<string>().Concat(StatusCatalog.All.SelectMany(code => code.Headers).Select(header => header.Section)),
            section => Assert.True(Sections.IsSection(section), section));
        Assert.Distinct(StatusCatalog.All.Select(code => code.Section).OfType<string>());
    }

    [Fact]
    public void SectionsOfRfc9110_FollowTheNumbers()
    {
        const string Start = "RFC 9110 §15.";
        var core = StatusCatalog.All.Where(code => code.Section?.StartsWith(Start, StringComparison.Ordinal) == true).ToList();

        // Section 15.2 is about 1xx, 15.3 about 2xx and so on; in each, the codes come in order and without a gap.
        Assert.All(core.GroupBy(code => code.Class), codes => Assert.Equal(
            Enumerable.Range(1, codes.Count()).Select(index => string.Create(CultureInfo.InvariantCulture, $"{Start}{(int)codes.Key + 1}.{index}")),
            codes.Select(code => code.Section!)));
        Assert.Equal(2 + 7 + 9 + 22 + 6, core.Count);
    }

    [Fact]
    public async Task Phrases_AreThoseOfTheFramework()
    {
        // RFC 9110 gave 413 and 422 new phrases, and the name of 203 is cut short.
        int[] different = [203, 413, 422];
        var names = VocabularySet.Read(await Compilations.CreateAsync()).StatusCodes;
        Assert.NotNull(names);

        foreach (var code in StatusCatalog.All)
        {
            if (names.TryGetName(code.Number, out var name) && !different.Contains(code.Number))
            {
                var phrase = string.Concat(code.Phrase.Where(char.IsAsciiLetter));
                Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Status{code.Number}{phrase}"), name.Member, ignoreCase: true);
            }
        }
    }

    [Theory]
    [InlineData(103, "Early Hints")]
    [InlineData(104, "Upload Resumption Supported")]
    [InlineData(203, "Non-Authoritative Information")]
    [InlineData(413, "Content Too Large")]
    [InlineData(422, "Unprocessable Content")]
    [InlineData(425, "Too Early")]
    public void Phrase_IsTheRegisteredOne(int number, string expected)
    {
        Assert.True(StatusCatalog.TryGet(number, out var code));
        Assert.Equal(expected, code.Phrase);
    }

    [Fact]
    public async Task EveryNameOfTheFrameworks_IsOfACodeOfTheCatalog()
    {
        var vocabularies = VocabularySet.Read(await Compilations.CreateAsync());

        for (var number = StatusCatalog.Lowest; number <= StatusCatalog.Highest; number++)
        {
            if (vocabularies.ForNumbers(null).Any(vocabulary => vocabulary.TryGetName(number, out _)))
            {
                Assert.True(StatusCatalog.TryGet(number, out _), number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int[] Numbers(Func<StatusCode, bool> which) => [.. StatusCatalog.All.Where(which).Select(code => code.Number)];

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static IEnumerable<CompanionHeader> AlwaysRequired(int number)
    {
        Assert.True(StatusCatalog.TryGet(number, out var code));
        return code.Headers.Where(header => header is { Strength: HeaderStrength.Must, Condition: null });
    }

    private static void AssertSentence(string text)
    {
        Assert.Matches("^[A-Z]", text);
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }
}
