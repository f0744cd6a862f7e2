using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Vocabularies;

/// <summary>What of a type of the user's own becomes a vocabulary.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public async Task Class_IsRead()
    {
        var codes = await ReadAsync("Contoso.Http.Codes", """
            namespace Contoso.Http;
            internal static class Codes
            {
                public const int Missing = 404;
                internal const int Busy = 400 + 29;
            }
            """);

        Assert.NotNull(codes);
        Assert.False(codes.IsEnum);
        Assert.Equal("Codes.Missing", NameOf(codes, 404));
        Assert.Equal("Codes.Busy", NameOf(codes, 429));
        Assert.Null(NameOf(codes, 200));
    }

    [Fact]
    public async Task Enum_IsRead()
    {
        var codes = await ReadAsync("Outcome", "public enum Outcome { Fine = 200, Missing = 404 }");

        Assert.NotNull(codes);
        Assert.True(codes.IsEnum);
        Assert.Equal("Outcome.Missing", NameOf(codes, 404));
    }

    [Fact]
    public async Task NestedType_IsRead()
    {
        var codes = await ReadAsync("Contoso.Api+Codes", """
            namespace Contoso;
            public static class Api { public static class Codes { public const int Missing = 404; } }
            """);

        Assert.NotNull(codes);
        Assert.Equal("Contoso.Api+Codes", codes.MetadataName);
        Assert.Equal("Api.Codes.Missing", NameOf(codes, 404));
    }

    [Theory]
    [InlineData("public const int NotFound = 404; public const int Absent = 404;", 404, "NotFound")]
    [InlineData("public const int Absent = 404; public const int NotFound = 404;", 404, "NotFound")]
    [InlineData("public const int A_404 = 404; public const int NOT_FOUND = 404;", 404, "NOT_FOUND")]
    [InlineData("public const int Absent = 404; public const int Http404NotFound = 404;", 404, "Http404NotFound")]
    [InlineData("public const int CodeNotFound = 404; public const int NotFound = 404;", 404, "NotFound")]
    [InlineData("public const int Zwei = 404; public const int Eins = 404;", 404, "Eins")]
    [InlineData("public const int b = 404; public const int B = 404;", 404, "B")]
    [InlineData("public const int CodeNotFound = 404; public const int AnyNotFound = 404;", 404, "AnyNotFound")]
    [InlineData("public const int NonAuthoritative = 203; public const int NonAuthoritativeInformation = 203;", 203, "NonAuthoritativeInformation")]
    [InlineData("public const int Two = 450; public const int One = 450;", 450, "One")]
    public async Task Aliases_HaveOneCanonicalName(string constants, int code, string expected)
    {
        var codes = await ReadAsync("Codes", $"public static class Codes {{ {constants} }}");

        Assert.NotNull(codes);
        Assert.Equal("Codes." + expected, NameOf(codes, code));
    }

    [Fact]
    public async Task Aliases_OfAnEnum_IgnoreTheOrderOfMembers()
    {
        const string Members = "RedirectKeepVerb = 307, TemporaryRedirect = 307";
        const string Reversed = "TemporaryRedirect = 307, RedirectKeepVerb = 307";

        Assert.Equal("Codes.TemporaryRedirect", NameOf(await ReadAsync("Codes", $"public enum Codes {{ {Members} }}"), 307));
        Assert.Equal("Codes.TemporaryRedirect", NameOf(await ReadAsync("Codes", $"public enum Codes {{ {Reversed} }}"), 307));
    }

    [Theory]
    [InlineData("public const int Low = 99;", 99)]
    [InlineData("public const int High = 600;", 600)]
    [InlineData("public const int None = 0;", 0)]
    [InlineData("private const int Hidden = 404;", 404)]
    [InlineData("protected const int Derived = 404;", 404)]
    [InlineData("[System.Obsolete] public const int Old = 404;", 404)]
    [InlineData("""[System.Obsolete("Use another one", error: true)] public const int Old = 404;""", 404)]
    [InlineData("public const short Short = 404;", 404)]
    [InlineData("public const long Long = 404;", 404)]
    [InlineData("public const string Text = \"404\";", 404)]
    [InlineData("public const System.Net.HttpStatusCode Member = System.Net.HttpStatusCode.NotFound;", 404)]
    [InlineData("public static readonly int Field = 404;", 404)]
    [InlineData("public static int Property => 404;", 404)]
    [InlineData("public const int Circular = Circular;", 404)]
    public async Task OtherMember_IsLeftOut(string member, int code)
    {
        var codes = await ReadAsync("Codes", $"public class Codes {{ public const int Fine = 200; {member} }}");

        Assert.NotNull(codes);
        Assert.Equal("Codes.Fine", NameOf(codes, 200));
        Assert.Null(NameOf(codes, code));
    }

    [Fact]
    public async Task ObsoleteAlias_GivesWayToTheOther()
    {
        var codes = await ReadAsync("Codes", """
            public static class Codes
            {
                [System.Obsolete] public const int NotFound = 404;
                public const int Missing = 404;
            }
            """);

        Assert.Equal("Codes.Missing", NameOf(codes, 404));
    }

    [Theory]
    [InlineData("Codes", "public struct Codes { public const int NotFound = 404; }")]
    [InlineData("Codes", "public interface Codes { const int NotFound = 404; }")]
    [InlineData("Codes", "public delegate void Codes();")]
    [InlineData("Codes", "public enum Codes : long { NotFound = 404 }")]
    [InlineData("Codes", "public enum Codes : ushort { NotFound = 404 }")]
    [InlineData("Codes", "public static class Codes { }")]
    [InlineData("Codes", "public enum Codes { Active = 1 }")]
    [InlineData("Codes`1", "public static class Codes<T> { public const int NotFound = 404; }")]
    [InlineData("Outer`1+Codes", "public static class Outer<T> { public static class Codes { public const int NotFound = 404; } }")]
    [InlineData("Outer+Codes", "public static class Outer { private static class Codes { public const int NotFound = 404; } }")]
    public async Task OtherType_IsNoVocabulary(string name, string source) => Assert.Null(await ReadAsync(name, source));

    [Fact]
    public async Task ReferencedType_ShowsOnlyWhatIsPublic()
    {
        var library = await Compilations.CreateAsync("""
            public static class Codes
            {
                public const int Missing = 404;
                internal const int NotFound = 404;
                internal const int Busy = 429;
            }
            """, name: "Library");
        var compilation = (await Compilations.CreateAsync()).AddReferences(library.ToMetadataReference());

        var codes = VocabularySet.Read(compilation).Find("Codes");

        Assert.Equal("Codes.Missing", NameOf(codes, 404));
        Assert.Null(NameOf(codes, 429));
    }

    [Theory]
    [InlineData("public enum Codes { NotFound = 404, NotFound = 404, = 200, Broken = }")]
    [InlineData("public static class Codes { public const int NotFound = 404; public const int Broken = ; const Gone = 410; }")]
    [InlineData("public static class Codes { public const int NotFound = 404; } public static class Codes { public const int NotFound = 404; }")]
    public async Task BrokenCode_IsReadAsFarAsItGoes(string source) =>
        Assert.Equal("Codes.NotFound", NameOf(await ReadAsync("Codes", source), 404));

    private static async Task<Vocabulary?> ReadAsync(string name, string source)
    {
        var compilation = await Compilations.CreateAsync(source);
        var type = CompilationTypes.Find(compilation, name);
        Assert.NotNull(type);
        return Vocabulary.Read(type, compilation, default);
    }

    private static string? NameOf(Vocabulary? vocabulary, int code)
    {
        Assert.NotNull(vocabulary);
        return vocabulary.TryGetName(code, out var name) ? name.ToString() : null;
    }
}
