using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>All places go in one pass, however many there are.</summary>
public sealed class NameCodeFixTests_FixAll
{
    private const int Places = 1000;

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 3)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task ManyPlaces_Triggers(FixAllScope scope, int changed)
    {
        var solution = await SolutionAsync(static index => Many("Class" + index), documents: 3);
        var fixedSolution = await FixAllAsync(solution, scope);

        var texts = await Task.WhenAll(fixedSolution.Projects.Single().Documents.Select(Text));
        Assert.Equal(changed, texts.Count(static text => text.StartsWith("using Microsoft.AspNetCore.Http;", StringComparison.Ordinal)));
        Assert.Equal(changed * Places, texts.Sum(static text => text.Split(" StatusCodes.Status404NotFound").Length - 1));
        Assert.Equal((3 - changed) * Places, (await DiagnosticsAsync(fixedSolution.Projects.Single())).Length);
    }

    [Fact]
    public async Task UnknownConstant_DoesNotTrigger()
    {
        // What an older or newer analyzer may say, or what another version of the source was.
        var solution = await SolutionAsync(static _ => "class C { int a = 404; }", documents: 1);
        var document = solution.Projects.Single().Documents.Single();
        var diagnostic = Assert.Single(await DiagnosticsAsync(document.Project));
        Assert.Equal("Use StatusCodes.Status404NotFound", Assert.Single(await ActionsAsync(document, diagnostic, diagnostic.Properties)).Title);
        Assert.Equal("Use (int)StatusCodes.Status404NotFound", Assert.Single(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Edit", "CastMember"))).Title);

        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.Clear()));
        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Edit", "Explode")));
        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Edit", "Member")));
        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Edit", "CompareMembers")));
        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Type", "Shop.StatusCodes")));
        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Member", "Status404Missing")));
        Assert.Empty(await ActionsAsync(document, diagnostic, diagnostic.Properties.SetItem("Member", "Status500InternalServerError")));
    }

    [Fact]
    public async Task NameThatALinkedProjectLacks_DoesNotTrigger()
    {
        // One file of a project for two frameworks: what is written must compile for both.
        var solution = await SolutionAsync(static _ => "class C { int a = 404; int b = 500; int c = 404; }", documents: 1);
        var document = solution.Projects.Single().Documents.Single();
        var diagnostic = (await DiagnosticsAsync(document.Project))[0];
        var other = solution.AddProject("Other", "Other", LanguageNames.CSharp)
            .WithMetadataReferences(await Frameworks.Get("net48").ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken));
        var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
        var linked = other.AddDocument(document.Name, text, filePath: document.FilePath).Project.Solution;

        Assert.Single(await ActionsAsync(document, diagnostic, diagnostic.Properties));
        Assert.Empty(await ActionsAsync(linked.GetDocument(document.Id)!, diagnostic, diagnostic.Properties));
        Assert.Single(await ActionsAsync(
            linked.GetDocument(document.Id)!,
            diagnostic,
            diagnostic.Properties.SetItem("Edit", "CastMember").SetItem("Type", "System.Net.HttpStatusCode").SetItem("Member", "NotFound")));
    }

    private static string Many(string name)
    {
        var source = new StringBuilder("public static class ").Append(name).AppendLine().AppendLine("{");
        for (var index = 0; index < Places; index++)
        {
            source.AppendLine($"    public static bool M{index}(int code) => code == 404;");
        }

        return source.AppendLine("}").ToString();
    }

    private static async Task<Solution> SolutionAsync(Func<int, string> source, int documents)
    {
        var project = new AdhocWorkspace()
            .AddProject("Shop", LanguageNames.CSharp)
            .WithMetadataReferences(await Frameworks.Get(Frameworks.Default).ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken));
        for (var index = 0; index < documents; index++)
        {
            project = project.AddDocument($"File{index}.cs", source(index), filePath: $"/0/File{index}.cs").Project;
        }

        return project.Solution;
    }

    private static async Task<Diagnostic[]> DiagnosticsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var diagnostics = await compilation!
            .WithAnalyzers([new ConstantReporter()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static one => one.Location.SourceSpan)];
    }

    private static async Task<Solution> FixAllAsync(Solution solution, FixAllScope scope)
    {
        var fixer = new NameCodeFixProvider();
        var context = new FixAllContext(
            solution.Projects.Single().Documents.First(),
            fixer,
            scope,
            NameCodeFixProvider.UseNameKey,
            fixer.FixableDiagnosticIds,
            new Provider(),
            TestContext.Current.CancellationToken);
        var action = await fixer.GetFixAllProvider().GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<List<CodeAction>> ActionsAsync(
        Document document, Diagnostic diagnostic, System.Collections.Immutable.ImmutableDictionary<string, string?> properties)
    {
        var actions = new List<CodeAction>();
        var changed = Diagnostic.Create(diagnostic.Descriptor, diagnostic.Location, properties);
        var context = new CodeFixContext(document, changed, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await new NameCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    private static async Task<string> Text(Document document) =>
        (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await DiagnosticsAsync(document.Project)).Where(one => one.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
