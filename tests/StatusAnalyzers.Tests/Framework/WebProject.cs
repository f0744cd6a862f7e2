using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>What the SDK sets for a new project, for code that is compiled without it.</summary>
internal static class WebProject
{
    /// <summary>The implicit usings of <c>Microsoft.NET.Sdk</c>.</summary>
    public const string LibraryUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    /// <summary>The implicit usings of <c>Microsoft.NET.Sdk.Web</c>.</summary>
    public const string Usings = LibraryUsings +
        """
        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;

        """;

    /// <summary>The language of the compiler that runs the tests, at its newest.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>Nullable, and of the given kind.</summary>
    public static CSharpCompilationOptions CompilationOptions(OutputKind kind) => new(kind, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The reference assemblies of <paramref name="framework"/>, a name of <see cref="Frameworks"/>.</summary>
    public static Task<ImmutableArray<MetadataReference>> ReferencesAsync(string framework) =>
        Frameworks.Get(framework).ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
}
