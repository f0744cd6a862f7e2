using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>What the compiler makes of a source: how a test shows that a change of text changes no program.</summary>
internal static class EmittedCode
{
    /// <summary>
    /// The two sources compile to the same assembly, byte for byte: a deterministic compiler makes even the module version
    /// id of what it emits.
    /// </summary>
    public static async Task SameAsync(string before, string after, Setup? setup = null)
    {
        setup ??= new Setup();
        var references = Frameworks.Get(setup.Framework).AddPackages([.. setup.Packages]);
        var resolved = await references.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        Assert.Equal(Emit(Compile(before)), Emit(Compile(after)));

        CSharpCompilation Compile(string source) => CSharpCompilation.Create(
            "Emitted",
            setup.Sources.Prepend(source).Select((text, index) => Parse(text, index, setup)),
            resolved.AddRange(setup.Libraries.SelectMany(Libraries.Get)),
            new CSharpCompilationOptions(setup.Output, optimizationLevel: OptimizationLevel.Release, deterministic: true));
    }

    private static SyntaxTree Parse(string text, int index, Setup setup) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text), new CSharpParseOptions(setup.Language), $"/0/Test{index}.cs");

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }
}
