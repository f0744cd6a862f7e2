using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Benchmarks;

/// <summary>Some of the analyzers, by a name: none of ours, those of a family, those that are on by default, or all.</summary>
internal static class AnalyzerSet
{
    private const string Prefix = "StatusAnalyzers.";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Ours =
    [
        .. typeof(StatusDiagnosticAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The names. A family is called as its category is, without the name of the package.</summary>
    public static IEnumerable<string> Names =>
        ["Empty", .. Ours.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Category[Prefix.Length..]).Distinct().Order(StringComparer.Ordinal), "Default", "All"];

    /// <summary>The analyzers of a name. One that has rules of two families is in both.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Get(string name) => name switch
    {
        "Empty" => [new EmptyAnalyzer()],
        "Default" => [.. Ours.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.IsEnabledByDefault))],
        "All" => Ours,
        _ => [.. Ours.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Category == Prefix + name))],
    };
}
