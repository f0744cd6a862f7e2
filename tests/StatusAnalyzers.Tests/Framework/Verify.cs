using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>Everything about one test that is not its source.</summary>
internal sealed record Setup
{
    /// <summary>A name that <see cref="Frameworks"/> knows.</summary>
    public string Framework { get; init; } = Frameworks.Default;

    /// <summary>The content of an <c>.editorconfig</c>, below <c>[*.cs]</c>.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>The content of a <c>.globalconfig</c>, below <c>is_global = true</c>.</summary>
    public string? GlobalConfig { get; init; }

    /// <summary>More source files of the same project, none with markup.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether the source may have compiler errors.</summary>
    public bool Broken { get; init; }

    /// <summary>What kind of assembly: console, because top-level programs are the normal sample.</summary>
    public OutputKind Output { get; init; } = OutputKind.ConsoleApplication;

    /// <summary>The version of the language.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>The equivalence key of the fix to apply; <see langword="null"/> for the only one.</summary>
    public string? FixKey { get; init; }

    /// <summary>Packages to reference besides the framework.</summary>
    public IReadOnlyList<PackageIdentity> Packages { get; init; } = [];

    /// <summary>Libraries to reference besides the framework, by names that <see cref="Framework.Libraries"/> knows.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    /// <summary>The rules that are off by default and on in this test; one that the source marks is on anyway.</summary>
    public IReadOnlyList<string> Enabled { get; init; } = [];

    /// <summary>The rules of the same analyzer that the test is not about, which are off in it.</summary>
    public IReadOnlyList<string> Disabled { get; init; } = [];

    /// <summary>Whether a place to fix may stand outside of the operation that is judged: an IDE sees it when it looks at the whole document.</summary>
    public bool FixesElsewhere { get; init; }

    /// <summary>Whether suppression by pragma is tried too; once per rule is enough.</summary>
    public bool CheckSuppression { get; init; }
}

/// <summary>Runs one analyzer, and one fix, over marked source: <c>[|404|]</c> or <c>{|HSC1001:404|}</c>.</summary>
internal static class Verify<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The diagnostics are exactly the marked ones.</summary>
    public static Task DiagnosticsAsync(string source, Setup? setup = null) => RunAsync(source, fixedSource: null, setup);

    /// <summary>There are none.</summary>
    public static Task SilentAsync(string source, Setup? setup = null)
    {
        Assert.DoesNotContain("[|", source, StringComparison.Ordinal);
        Assert.DoesNotContain("{|", source, StringComparison.Ordinal);
        return RunAsync(source, fixedSource: null, setup);
    }

    /// <summary>
    /// The diagnostics are the marked ones, and the fix makes <paramref name="fixedSource"/> of them: one by one,
    /// and all in one pass.
    /// </summary>
    public static Task FixAsync(string source, string fixedSource, Setup? setup = null) => RunAsync(source, fixedSource, setup);

    private static Task RunAsync(string source, string? fixedSource, Setup? setup)
    {
        setup ??= new Setup();
        var test = new Test(setup) { TestCode = source, CodeActionEquivalenceKey = setup.FixKey };
        if (fixedSource is not null)
        {
            test.FixedCode = fixedSource;

            // What another action is for may be left, and is marked then.
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        // The test framework turns everything on.
        test.DisabledDiagnostics.AddRange(new TAnalyzer().SupportedDiagnostics
            .Where(rule => !rule.IsEnabledByDefault && !setup.Enabled.Contains(rule.Id) && !source.Contains("{|" + rule.Id + ":", StringComparison.Ordinal))
            .Select(rule => rule.Id));
        test.DisabledDiagnostics.AddRange(setup.Disabled);

        foreach (var extra in setup.Sources)
        {
            test.TestState.Sources.Add(extra);
            if (fixedSource is not null)
            {
                test.FixedState.Sources.Add(extra);
            }
        }

        test.TestState.AdditionalReferences.AddRange(setup.Libraries.SelectMany(Libraries.Get));

        if (setup.EditorConfig is { } config)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n\n[*.cs]\n" + config));
        }

        if (setup.GlobalConfig is { } global)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + global));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        private readonly Setup _setup;

        public Test(Setup setup)
        {
            _setup = setup;
            var references = Frameworks.Get(setup.Framework);
            ReferenceAssemblies = setup.Packages.Count == 0 ? references : references.AddPackages([.. setup.Packages]);
            TestState.OutputKind = setup.Output;
            CompilerDiagnostics = setup.Broken ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
            if (setup.FixesElsewhere)
            {
                CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
            }

            if (!setup.CheckSuppression)
            {
                TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
            }
        }

        protected override ParseOptions CreateParseOptions() =>
            ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(_setup.Language);

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(
                _setup.Language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8 ? NullableContextOptions.Annotations : NullableContextOptions.Disable);
    }
}
