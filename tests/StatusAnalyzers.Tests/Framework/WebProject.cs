using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>What the SDK sets for a new project, for code that is compiled without it.</summary>
internal static class WebProject
{
    /// <summary>The language of the compiler that runs the tests, at its newest.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>Nullable, and of the given kind.</summary>
    public static CSharpCompilationOptions CompilationOptions(OutputKind kind) => new(kind, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The reference assemblies of <paramref name="framework"/>, a name of <see cref="Frameworks"/>.</summary>
    public static Task<ImmutableArray<MetadataReference>> ReferencesAsync(string framework) =>
        Frameworks.Get(framework).ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
}
