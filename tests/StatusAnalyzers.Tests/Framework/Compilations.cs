using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>Compilations for tests that ask about symbols and run no analyzer.</summary>
internal static class Compilations
{
    /// <summary>A library of that source, against the reference assemblies of <paramref name="framework"/>.</summary>
    public static async Task<CSharpCompilation> CreateAsync(string source = "", string framework = Frameworks.Default, string name = "Subject")
    {
        var cancellation = TestContext.Current.CancellationToken;
        ImmutableArray<MetadataReference> references = await Frameworks.Get(framework).ResolveAsync(LanguageNames.CSharp, cancellation);
        return CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, cancellationToken: cancellation)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
