using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>One example of a page as a file of an ASP.NET Core project that has xunit too.</summary>
internal sealed class ExampleProject : IDisposable
{
    // The assemblies that the tests themselves run on: real, and at hand.
    private static readonly ImmutableArray<string> TestAssemblies = ["xunit.v3.assert", "xunit.v3.common", "xunit.v3.core"];

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _id;

    private ExampleProject(string source, string? editorConfig, string? switchedOn, string? more, IEnumerable<MetadataReference> references)
    {
        var severities = ImmutableDictionary<string, ReportDiagnostic>.Empty;
        if (switchedOn is not null)
        {
            severities = severities.Add(switchedOn, ReportDiagnostic.Info);
        }

        var isProgram = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
        var project = _workspace
            .AddProject("Example", LanguageNames.CSharp)
            .WithParseOptions(WebProject.ParseOptions)
            .WithCompilationOptions(WebProject.CompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(severities))
            .WithMetadataReferences(references)
            .AddDocument("Usings.cs", ImplicitUsings.Web, filePath: "/Usings.cs").Project;
        if (more is not null)
        {
            project = project.AddDocument("More.cs", more, filePath: "/More.cs").Project;
        }

        if (editorConfig is not null)
        {
            project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(editorConfig), filePath: "/.editorconfig").Project;
        }

        var document = project.AddDocument("Example.cs", source, filePath: "/Example.cs");
        _id = document.Id;
        Assert.True(_workspace.TryApplyChanges(document.Project.Solution));
    }

    private Document Example => _workspace.CurrentSolution.GetDocument(_id)!;

    /// <summary>Makes the project of an example.</summary>
    /// <param name="source">The text of the one file.</param>
    /// <param name="editorConfig">The whole <c>.editorconfig</c>, if there is one.</param>
    /// <param name="switchedOn">The id of a rule that reports although it is off by default.</param>
    /// <param name="more">The text of another file of the project.</param>
    public static async Task<ExampleProject> CreateAsync(string source, string? editorConfig = null, string? switchedOn = null, string? more = null)
    {
        var references = await WebProject.ReferencesAsync(Frameworks.Default);
        var test = TestAssemblies.Select(name => MetadataReference.CreateFromFile(Assembly.Load(name).Location));
        return new ExampleProject(source, editorConfig, switchedOn, more, [.. references, .. test]);
    }

    /// <summary>What all analyzers of the package report. Code that does not compile fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync()
    {
        var compilation = (await Example.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation
            .WithAnalyzers(Ours.Analyzers, Example.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Fixes all diagnostics with an id in one pass, with the first action that is offered, and returns the new text.</summary>
    public async Task<string> FixAllAsync(string id)
    {
        var fix = Ours.Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));
        var fixAll = fix.GetFixAllProvider();
        Assert.NotNull(fixAll);

        var diagnostics = (await DiagnoseAsync()).RemoveAll(diagnostic => diagnostic.Id != id);
        Assert.NotEmpty(diagnostics);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(Example, diagnostics[0], (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        Assert.NotEmpty(actions);

        var context = new FixAllContext(
            Example,
            fix,
            FixAllScope.Document,
            actions[0].EquivalenceKey!,
            [id],
            new FoundDiagnostics(diagnostics),
            TestContext.Current.CancellationToken);
        var action = await fixAll.GetFixAsync(context);
        Assert.NotNull(action);
        foreach (var operation in await action.GetOperationsAsync(TestContext.Current.CancellationToken))
        {
            operation.Apply(_workspace, TestContext.Current.CancellationToken);
        }

        return (await Example.GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n");
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();
}
