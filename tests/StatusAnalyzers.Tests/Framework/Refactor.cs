using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>Runs one refactoring where the caret stands in a source: <c>StatusCode(4$$04)</c>.</summary>
internal static class Refactor<TProvider>
    where TProvider : CodeRefactoringProvider, new()
{
    private const string Caret = "$$";

    /// <summary>The one action that is offered has that title, and makes <paramref name="expected"/> of the source, which compiles.</summary>
    public static async Task ToAsync(string source, string title, string expected, string framework = Frameworks.Default)
    {
        using var workspace = new AdhocWorkspace();
        var (document, actions) = await OfferAsync(workspace, source, framework);
        var action = Assert.Single(actions);
        Assert.Equal(title, action.Title);
        Assert.NotNull(action.EquivalenceKey);

        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(expected, (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n"));

        // From the text, as the next build will read it.
        await AssertCompilesAsync(changed.WithText(await changed.GetTextAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>One action is offered, but none once another framework compiles the file too.</summary>
    public static async Task NothingBesideAsync(string source, string other)
    {
        using var workspace = new AdhocWorkspace();
        var (document, actions) = await OfferAsync(workspace, source, Frameworks.Default);
        Assert.Single(actions);

        var linked = document.Project.Solution
            .AddProject("Other", "Other", LanguageNames.CSharp)
            .WithMetadataReferences(await Frameworks.Get(other).ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken))
            .AddDocument(document.Name, await document.GetTextAsync(TestContext.Current.CancellationToken), filePath: document.FilePath).Project.Solution
            .GetDocument(document.Id)!;
        Assert.Single(linked.GetLinkedDocumentIds());
        Assert.Empty(await ActionsAsync(linked, source.IndexOf(Caret, StringComparison.Ordinal)));
    }

    /// <summary>Nothing is offered.</summary>
    public static async Task NothingAsync(string source, string framework = Frameworks.Default)
    {
        using var workspace = new AdhocWorkspace();
        var (_, actions) = await OfferAsync(workspace, source, framework);
        Assert.Empty(actions);
    }

    private static async Task<(Document Document, List<CodeAction> Actions)> OfferAsync(AdhocWorkspace workspace, string source, string framework)
    {
        var caret = source.IndexOf(Caret, StringComparison.Ordinal);
        Assert.True(caret >= 0, "There is no caret.");
        var document = workspace
            .AddProject("Refactored", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(await Frameworks.Get(framework).ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken))
            .AddDocument("Refactored.cs", source.Remove(caret, Caret.Length), filePath: "/0/Refactored.cs");
        await AssertCompilesAsync(document);
        return (document, await ActionsAsync(document, caret));
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, int caret)
    {
        var actions = new List<CodeAction>();
        await new TProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(caret, 0), actions.Add, TestContext.Current.CancellationToken));
        return actions;
    }

    private static async Task AssertCompilesAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
