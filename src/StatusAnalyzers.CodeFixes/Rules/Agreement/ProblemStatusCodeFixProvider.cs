using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusAnalyzers.CodeFixes.Rules.Naming;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Fixes HSC5001: makes the status of the problem that of the response. The body that is sent changes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProblemStatusCodeFixProvider))]
public sealed class ProblemStatusCodeFixProvider() : StatusCodeFixProvider(AlignProblemKey, RuleIds.ProblemStatusDiffers)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string AlignProblemKey = "StatusAnalyzers.AlignProblem";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await NameEdits.StartAsync(document, cancellationToken).ConfigureAwait(false) is not { } edits)
        {
            return document;
        }

        foreach (var diagnostic in diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            edits.TryAdd(diagnostic, out _);
        }

        return await edits.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await NameEdits.StartAsync(document, cancellationToken).ConfigureAwait(false) is { } edits && edits.TryAdd(diagnostic, out var written)
            ? "Change the status of the problem to " + written
            : null;
}
