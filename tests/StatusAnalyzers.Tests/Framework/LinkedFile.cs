using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>One file of a project for two frameworks: what a fix writes must compile for both.</summary>
internal static class LinkedFile
{
    /// <summary>The fix is offered where the newest framework compiles the file alone; and where the other one does too, if both know what it writes.</summary>
    /// <param name="source">The file, with one diagnostic; only the newest framework has to compile it. <c>NEWEST</c> is defined there.</param>
    /// <param name="other">The other framework.</param>
    /// <param name="isOffered">Whether both know it.</param>
    public static async Task OffersAsync<TAnalyzer, TFix>(string source, string other, bool isOffered)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var project = await WithReferencesAsync(workspace.AddProject("New", LanguageNames.CSharp).WithParseOptions(new CSharpParseOptions(preprocessorSymbols: ["NEWEST"])), Frameworks.Default);
        var document = project.AddDocument("File.cs", source, filePath: "/0/File.cs");
        var analyzer = new TAnalyzer();
        var compilation = (await document.Project.GetCompilationAsync(Cancellation))!;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            analyzer.SupportedDiagnostics.Where(static one => !one.IsEnabledByDefault).Select(static one => KeyValuePair.Create(one.Id, ReportDiagnostic.Warn))));
        var diagnostics = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync(Cancellation);
        var old = await WithReferencesAsync(document.Project.Solution.AddProject("Old", "Old", LanguageNames.CSharp), other);
        var linked = old.AddDocument("File.cs", source, filePath: "/0/File.cs").Project.Solution;

        var fixable = Assert.Single(diagnostics, one => new TFix().FixableDiagnosticIds.Contains(one.Id));
        Assert.Single(await ActionsAsync<TFix>(document, fixable));
        Assert.Equal(isOffered ? 1 : 0, (await ActionsAsync<TFix>(linked.GetDocument(document.Id)!, fixable)).Count);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<Project> WithReferencesAsync(Project project, string framework) =>
        project.WithMetadataReferences(await Frameworks.Get(framework).ResolveAsync(LanguageNames.CSharp, Cancellation));

    private static async Task<List<CodeAction>> ActionsAsync<TFix>(Document document, Diagnostic diagnostic)
        where TFix : CodeFixProvider, new()
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        return actions;
    }
}
