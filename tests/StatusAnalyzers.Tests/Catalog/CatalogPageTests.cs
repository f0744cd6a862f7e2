using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Catalog;

/// <summary>docs/catalog.md says what the catalog says.</summary>
public sealed class CatalogPageTests
{
    [Fact]
    public async Task Page_IsInStep()
    {
        var newest = VocabularySet.Read(await Compilations.CreateAsync(framework: "net10.0"));
        var oldest = VocabularySet.Read(await Compilations.CreateAsync(framework: "netstandard2.0"));

        GeneratedFile.InStep(new CatalogPage(newest, oldest).Render(), "docs", "catalog.md");
    }
}
