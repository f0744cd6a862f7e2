using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Vocabularies;

/// <summary>A project for several frameworks can write only the names that all of them have.</summary>
public sealed class TargetFrameworksTests
{
    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("net10.0")]
    [InlineData("net8.0,net10.0")]
    [InlineData(",net8.0-browser,net9.0-windows10.0.19041,")]
    public async Task NewFrameworks_HaveAllNames(string frameworks)
    {
        var names = await ReadAsync(frameworks);

        Assert.Equal("UnprocessableContent", NameOf(names, 422));
        Assert.Equal("TooManyRequests", NameOf(names, 429));
        Assert.Equal("NotFound", NameOf(names, 404));
    }

    [Theory]
    [InlineData("netcoreapp2.1,net10.0")]
    [InlineData("netcoreapp3.1,net8.0")]
    [InlineData("netstandard2.1,net8.0")]
    [InlineData("net10.0,net7.0")]
    [InlineData("net5.0-windows, net10.0")]
    public async Task NetCore_HasWhatCameBefore8(string frameworks)
    {
        var names = await ReadAsync(frameworks);

        Assert.Equal("UnprocessableEntity", NameOf(names, 422));
        Assert.Equal("PermanentRedirect", NameOf(names, 308));
        Assert.Equal("TooManyRequests", NameOf(names, 429));
    }

    [Theory]
    [InlineData("netstandard2.0,net10.0")]
    [InlineData("net8.0,netstandard1.3")]
    [InlineData("net48,net8.0")]
    [InlineData("net10.0,net462")]
    [InlineData("net10.0,NET4.8")]
    [InlineData("netcoreapp2.0,net8.0")]
    [InlineData("net8.0,uap10.0.16299")]
    [InlineData("net8.0,monoandroid")]
    public async Task OldFrameworks_HaveFewNames(string frameworks)
    {
        var names = await ReadAsync(frameworks);

        Assert.Null(NameOf(names, 422));
        Assert.Null(NameOf(names, 308));
        Assert.Null(NameOf(names, 429));
        Assert.Equal("NotFound", NameOf(names, 404));
        Assert.Equal("UpgradeRequired", NameOf(names, 426));
    }

    // What the table of ages calls old is what the oldest reference assemblies have.
    [Fact]
    public async Task Ages_AreThoseOfTheReferenceAssemblies()
    {
        var oldest = VocabularySet.Read(await Compilations.CreateAsync(framework: "netstandard2.0")).HttpStatusCode;
        var names = await ReadAsync("netstandard2.0,net10.0");

        Assert.All(Enumerable.Range(100, 500), code => Assert.Equal(NameOf(oldest, code), NameOf(names, code)));
    }

    // No framework of today lacks any, and what a package brings is not known.
    [Fact]
    public async Task StatusCodes_StaysWhatTheCompilationHas()
    {
        var set = VocabularySet.Read(await Compilations.CreateAsync(), TargetFrameworks.Parse("netstandard2.0,net10.0"));

        Assert.Equal("Status429TooManyRequests", NameOf(set.StatusCodes, 429));
    }

    private static async Task<Vocabulary?> ReadAsync(string frameworks) =>
        VocabularySet.Read(await Compilations.CreateAsync(), TargetFrameworks.Parse(frameworks)).HttpStatusCode;

    private static string? NameOf(Vocabulary? vocabulary, int code)
    {
        Assert.NotNull(vocabulary);
        return vocabulary.TryGetName(code, out var name) ? name.Member : null;
    }
}
