using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Vocabularies;

/// <summary>Which of several types of one name is meant.</summary>
public sealed class CompilationTypesTests
{
    private const string Public = "namespace Contoso { public static class Codes { } }";
    private const string Internal = "namespace Contoso { internal static class Codes { } }";

    [Fact]
    public async Task NoSuchType_IsNotFound() => Assert.Null(await FindAsync(""));

    [Fact]
    public async Task Reference_IsFound() => Assert.Equal("One", await FindAsync("", await ReferenceAsync("One", Public)));

    [Fact]
    public async Task Source_ComesBeforeReferences() =>
        Assert.Equal("Subject", await FindAsync(Internal, await ReferenceAsync("One", Public), await ReferenceAsync("Two", Public)));

    [Fact]
    public async Task TwoReferences_AreAmbiguous() =>
        Assert.Null(await FindAsync("", await ReferenceAsync("One", Public), await ReferenceAsync("Two", Public)));

    [Fact]
    public async Task InternalTypeOfReference_IsNotFound() =>
        Assert.Null(await FindAsync("", await ReferenceAsync("One", Internal)));

    [Fact]
    public async Task InternalTypeOfReference_DoesNotMakeAnotherAmbiguous() =>
        Assert.Equal("Two", await FindAsync("", await ReferenceAsync("One", Internal), await ReferenceAsync("Two", Public)));

    [Fact]
    public async Task InternalTypeOfFriend_IsFound()
    {
        const string Friendly = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Subject")]""";

        Assert.Equal("One", await FindAsync("", await ReferenceAsync("One", Friendly + Internal)));
    }

    [Fact]
    public async Task TypeBehindExternAlias_IsNotFound() =>
        Assert.Null(await FindAsync("", (await ReferenceAsync("One", Public)).WithAliases(["old"])));

    [Fact]
    public async Task TypeBehindExternAlias_DoesNotMakeAnotherAmbiguous() =>
        Assert.Equal(
            "Two",
            await FindAsync("", (await ReferenceAsync("One", Public)).WithAliases(["old"]), await ReferenceAsync("Two", Public)));

    [Fact]
    public async Task TypeWithGlobalAlias_IsFound() =>
        Assert.Equal("One", await FindAsync("", (await ReferenceAsync("One", Public)).WithAliases(["global", "old"])));

    [Theory]
    [InlineData("Codes", "class Codes { }")]
    [InlineData("Contoso.Http.Codes", "namespace Contoso.Http { class Codes { } }")]
    [InlineData("Contoso.Outer+Codes", "namespace Contoso { class Outer { public class Codes { } } }")]
    [InlineData("Outer`1+Codes`2", "class Outer<T> { class Codes<T1, T2> { } }")]
    [InlineData("event.class", "namespace @event { class @class { } }")]
    public async Task Name_LeadsBackToTheType(string name, string source)
    {
        var compilation = await Compilations.CreateAsync(source);

        var type = CompilationTypes.Find(compilation, name);

        Assert.NotNull(type);
        Assert.Equal(name, CompilationTypes.NameOf(type));
    }

    private static async Task<CompilationReference> ReferenceAsync(string name, string source) =>
        (await Compilations.CreateAsync(source, name: name)).ToMetadataReference();

    /// <summary>The name of the assembly whose Contoso.Codes is found.</summary>
    private static async Task<string?> FindAsync(string source, params MetadataReference[] references)
    {
        CSharpCompilation compilation = (await Compilations.CreateAsync(source)).AddReferences(references);
        return CompilationTypes.Find(compilation, "Contoso.Codes")?.ContainingAssembly.Name;
    }
}
