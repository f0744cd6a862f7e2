using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.CodeFixes.Rules.Comparison;
using StatusAnalyzers.Rules.Comparison;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Comparison;

/// <summary>One file of a project for two frameworks: what is written must compile for both.</summary>
public sealed class LinkedProjectTests
{
    [Theory]
    [InlineData("r.StatusCode.ToString() == \"NotFound\"", true)]
    [InlineData("r.StatusCode.ToString() == \"TooManyRequests\"", false)]
    public Task MemberThatTheOtherLacks_IsNotWritten(string condition, bool isOffered) => OffersAsync<TextCodeFixProvider>(condition, isOffered);

    [Fact]
    public Task PropertyThatTheOtherLacks_IsNotWritten() => OffersAsync<MessageCodeFixProvider>("e.Message.Contains(\"404\")", isOffered: false);

    private static async Task OffersAsync<TFix>(string condition, bool isOffered)
        where TFix : CodeFixProvider, new()
    {
        var source = "using System.Net.Http; class C { bool M(HttpResponseMessage r, HttpRequestException e) => " + condition + "; }";
        var project = await WithReferencesAsync(new AdhocWorkspace().AddProject("New", LanguageNames.CSharp), Frameworks.Default);
        var document = project.AddDocument("File.cs", source, filePath: "/0/File.cs");
        var compilation = await document.Project.GetCompilationAsync(Cancellation);
        var diagnostics = await compilation!.WithAnalyzers([new ConditionAnalyzer()]).GetAnalyzerDiagnosticsAsync(Cancellation);
        var old = await WithReferencesAsync(document.Project.Solution.AddProject("Old", "Old", LanguageNames.CSharp), "net48");
        var linked = old.AddDocument("File.cs", source, filePath: "/0/File.cs").Project.Solution;

        Assert.Single(await ActionsAsync<TFix>(document, Assert.Single(diagnostics)));
        Assert.Equal(isOffered ? 1 : 0, (await ActionsAsync<TFix>(linked.GetDocument(document.Id)!, diagnostics[0])).Count);
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
