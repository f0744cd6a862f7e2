using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>What the package ships, as its two assemblies have it: nothing is listed by hand, so nothing is forgotten.</summary>
internal static class Ours
{
    /// <summary>The assembly of the analyzers.</summary>
    public static Assembly AnalyzerAssembly { get; } = typeof(StatusDiagnosticAnalyzer).Assembly;

    /// <summary>The assembly of the code fixes.</summary>
    public static Assembly FixAssembly { get; } = Assembly.Load("StatusAnalyzers.CodeFixes");

    /// <summary>One instance of every analyzer.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(AnalyzerAssembly);

    /// <summary>One instance of every code fix provider.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } = InstancesOf<CodeFixProvider>(FixAssembly);

    /// <summary>The descriptors of all rules. Two rules that share an id are both in it.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct(ReferenceEqualityComparer.Instance).Cast<DiagnosticDescriptor>()];

    /// <summary>The constants of <c>RuleIds</c>.</summary>
    public static ImmutableArray<string> Ids { get; } = ConstantsOf(typeof(RuleIds));

    /// <summary>The string constants of <paramref name="type"/>.</summary>
    public static ImmutableArray<string> ConstantsOf(Type type) =>
        [.. type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    private static ImmutableArray<T> InstancesOf<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
