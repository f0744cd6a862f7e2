using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Benchmarks;

/// <summary>An assembly of analyzers, of whatever package, loaded as a compiler does.</summary>
internal sealed class AnalyzerFile
{
    /// <param name="path">Where it is; its own assemblies are looked for beside it.</param>
    /// <exception cref="ArgumentException">It has no analyzers for C#, or they cannot be loaded.</exception>
    public AnalyzerFile(string path)
    {
        Location = path;
        Analyzers = new AnalyzerFileReference(Path.GetFullPath(path), new Loader()).GetAnalyzers(LanguageNames.CSharp);
        if (Analyzers.IsEmpty)
        {
            throw new ArgumentException($"'{path}' has no analyzers for C#.", nameof(path));
        }
    }

    /// <summary>The path, as it was given.</summary>
    public string Location { get; }

    /// <summary>Its analyzers for C#.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => new Beside(Path.GetDirectoryName(fullPath)!).LoadFromAssemblyPath(fullPath);
    }

    // A context of its own for each, so that two builds of one package can be measured in one run. The compiler is this process's.
    private sealed class Beside(string folder) : AssemblyLoadContext
    {
        private static readonly HashSet<string> OfProcess =
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => Path.GetFileName(path))];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = assemblyName.Name + ".dll";
            var path = Path.Combine(folder, file);
            return OfProcess.Contains(file) || !File.Exists(path) ? null : LoadFromAssemblyPath(path);
        }
    }
}
