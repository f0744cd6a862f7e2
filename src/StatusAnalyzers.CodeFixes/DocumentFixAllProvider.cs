using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusAnalyzers.CodeFixes;

/// <summary>
/// Fixes all places of a document at once. The batch fixer of the workspace merges the texts of single fixes instead,
/// and as each of them adds the same <c>using</c>, it gives up all but two per document.
/// </summary>
internal sealed class DocumentFixAllProvider : DocumentBasedFixAllProvider
{
    /// <summary>The only one: it has no state.</summary>
    public static readonly DocumentFixAllProvider Instance = new();

    private DocumentFixAllProvider()
    {
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var fix = (StatusCodeFixProvider)fixAllContext.CodeFixProvider;
        if (fix.Other is { } other && other.Key == fixAllContext.CodeActionEquivalenceKey)
        {
            return await other.FixAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        }

        var ofThisKind = diagnostics.RemoveAll(diagnostic => fix.KeyOf(diagnostic) != fixAllContext.CodeActionEquivalenceKey);
        return await fix.FixLaidOutAsync(document, ofThisKind, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
