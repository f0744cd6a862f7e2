using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>Sets of references, whole and broken.</summary>
internal static class References
{
    /// <summary>Everything that a web project has.</summary>
    public static Task<ImmutableArray<MetadataReference>> WebAsync() =>
        Frameworks.Get(Frameworks.Default).ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);

    /// <summary>What a web project has, as far as <paramref name="keep"/> says by the file's name.</summary>
    public static async Task<ImmutableArray<MetadataReference>> WebAsync(Func<string, bool> keep) =>
        [.. (await WebAsync()).Where(reference => keep(Path.GetFileNameWithoutExtension(reference.Display!)))];

    /// <summary>An assembly of that name, made of <paramref name="source"/>.</summary>
    public static async Task<MetadataReference> CompiledAsync(string name, string source)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, cancellationToken: cancellation)],
            await WebAsync(file => file is "System.Runtime"),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image, cancellationToken: cancellation).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
