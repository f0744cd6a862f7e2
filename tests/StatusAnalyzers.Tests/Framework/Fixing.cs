using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>Tries everything that the fixes of the package offer for one document.</summary>
internal static class Fixing
{
    /// <summary>
    /// Each action once where it is offered first, and once for all places of the document, by title, with the document
    /// that it leaves behind.
    /// </summary>
    /// <param name="document">The document, which is not changed.</param>
    /// <param name="diagnostics">What the analyzers report on it.</param>
    public static async Task<ImmutableArray<(string Title, Document Result)>> TryAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var results = ImmutableArray.CreateBuilder<(string, Document)>();
        foreach (var rule in diagnostics.GroupBy(diagnostic => diagnostic.Id))
        {
            foreach (var fix in Ours.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(rule.Key)))
            {
                foreach (var action in await OfferAsync(fix, document, rule))
                {
                    await AddAsync(action.Title, action);
                    var all = new FixAllContext(document, fix, FixAllScope.Document, action.EquivalenceKey!, [rule.Key], new FoundDiagnostics([.. rule]), Cancellation);
                    await AddAsync(action.Title + " (all)", await fix.GetFixAllProvider()!.GetFixAsync(all));
                }
            }
        }

        return results.ToImmutable();

        async Task AddAsync(string title, CodeAction? action)
        {
            if (action is not null)
            {
                var operations = await action.GetOperationsAsync(Cancellation);
                results.AddRange(operations.OfType<ApplyChangesOperation>().Select(change => (title, change.ChangedSolution.GetDocument(document.Id)!)));
            }
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // One action of each kind: its kind is its equivalence key.
    private static async Task<IEnumerable<CodeAction>> OfferAsync(CodeFixProvider fix, Document document, IEnumerable<Diagnostic> diagnostics)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        }

        return actions.DistinctBy(action => action.EquivalenceKey);
    }
}
