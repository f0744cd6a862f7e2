using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>
/// Projects for netstandard2.0 and .NET Framework are written in C# 7.3 unless they say otherwise. No fix may write a newer
/// language than the code that it fixes.
/// </summary>
public sealed class OldestLanguageTests : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public async Task NoFixWritesANewerLanguage(LanguageVersion version)
    {
        var fixes = 0;
        foreach (var source in Snippets.All)
        {
            var document = await DocumentAsync(source, version);
            var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            if (FixSafety.FirstError(compilation) is null)
            {
                fixes += await FixSafety.CheckAsync(document);
            }
        }

        // Most snippets are written in a newer language. These are left.
        Assert.InRange(fixes, 50, int.MaxValue);
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private async Task<Document> DocumentAsync(string source, LanguageVersion version) =>
        _workspace.CurrentSolution
            .AddProject("Old", "Old", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(version))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(await References.WebAsync())
            .AddDocument("Old.cs", source);
}
