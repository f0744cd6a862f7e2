using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.CodeFixes.Refactorings;

/// <summary>What every refactoring knows of the document that it is asked about.</summary>
internal sealed class RefactoringScope
{
    private const string VocabularyOption = "status_analyzers.vocabulary";

    private readonly CodeRefactoringContext _context;

    private RefactoringScope(CodeRefactoringContext context, SyntaxNode root, SemanticModel model)
    {
        _context = context;
        Root = root;
        Model = model;
        Vocabularies = VocabularySet.Read(model.Compilation);
        context.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree).TryGetValue(VocabularyOption, out var preferred);
        Preferred = Vocabularies.ForNumbers(preferred);
    }

    /// <summary>The root of the document.</summary>
    public SyntaxNode Root { get; }

    /// <summary>What it means.</summary>
    public SemanticModel Model { get; }

    /// <summary>The names that it can use.</summary>
    public VocabularySet Vocabularies { get; }

    /// <summary>The vocabularies to ask for the name of a number, in the order that the user wants.</summary>
    public ImmutableArray<Vocabulary> Preferred { get; }

    /// <summary>Reads the document; <see langword="null"/> if it has no meaning to go by, or knows no HTTP.</summary>
    public static async Task<RefactoringScope?> ReadAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return root is null || model is null || new RefactoringScope(context, root, model) is not { Preferred.IsEmpty: false } scope ? null : scope;
    }

    /// <summary>Offers to write a name; <see langword="false"/> if it cannot stand there.</summary>
    public async Task<bool> OfferAsync(SyntaxNode place, NamingEdit edit, StatusName name, string key)
    {
        var fix = new NamingFix(edit, name.Vocabulary.MetadataName, name.Member);
        if (await NameEdits.StartAsync(_context.Document, _context.CancellationToken).ConfigureAwait(false) is not { } edits
            || !edits.TryAdd(place.Span, fix, out var written))
        {
            return false;
        }

        _context.RegisterRefactoring(CodeAction.Create("Use " + written, cancellationToken => ApplyAsync(_context.Document, place, fix, cancellationToken), key));
        return true;
    }

    /// <summary>Writes a name at a place of <paramref name="document"/>; the same document if it cannot stand there.</summary>
    public static async Task<Document> ApplyAsync(Document document, SyntaxNode place, NamingFix fix, CancellationToken cancellationToken) =>
        await NameEdits.StartAsync(document, cancellationToken).ConfigureAwait(false) is { } edits && edits.TryAdd(place.Span, fix, out _)
            ? await edits.ApplyAsync(cancellationToken).ConfigureAwait(false)
            : document;
}
