using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusAnalyzers.CodeFixes;

/// <summary>
/// The base of all code fixes of this package: a fix is one function from a document and its diagnostics to the
/// changed document. A single fix is its one-place case, so it cannot differ from fixing all.
/// </summary>
public abstract class StatusCodeFixProvider : CodeFixProvider
{
    /// <summary>What the title of an action adds that writes into an argument whose text the called method receives (<c>[CallerArgumentExpression]</c>).</summary>
    private protected const string ChangesCapturedText = " (changes the text that the call captures of its argument)";

    /// <summary>Whether the rule says so in that property of the diagnostic.</summary>
    private protected static bool Is(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) && value == "true";

    private readonly string _equivalenceKey;

    /// <param name="equivalenceKey">The key of the action: one for all codes, or fixing all would fix only one of them.</param>
    /// <param name="ids">The ids of the rules that it fixes, as <see cref="RuleIds"/> names them.</param>
    private protected StatusCodeFixProvider(string equivalenceKey, params string[] ids)
    {
        _equivalenceKey = equivalenceKey;
        FixableDiagnosticIds = ImmutableArray.Create(ids);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TitleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } title)
            {
                var action = CodeAction.Create(
                    title,
                    cancellationToken => FixLaidOutAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                    KeyOf(diagnostic));
                context.RegisterCodeFix(action, diagnostic);
                await RegisterOtherAsync(context, diagnostic).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A second action for the places that the first one can fix; <see langword="null"/> for a rule with one action.</summary>
    internal virtual OtherFix? Other => null;

    /// <summary>
    /// The equivalence key of the action that fixes this place. A rule whose places need different kinds of action, of which
    /// one changes more than the other, gives each kind its own key, so that fixing all of one leaves the other alone.
    /// </summary>
    internal virtual string KeyOf(Diagnostic diagnostic) => _equivalenceKey;

    /// <summary>Fixes all places that it can, and leaves the others as they are.</summary>
    internal abstract Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken);

    /// <summary>The same, laid out as the file is.</summary>
    internal async Task<Document> FixLaidOutAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await FileLayout.ApplyAsync(await FixAsync(document, diagnostics, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>What the action is called that fixes this place; <see langword="null"/> if it cannot be fixed.</summary>
    private protected abstract Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    private async Task RegisterOtherAsync(CodeFixContext context, Diagnostic diagnostic)
    {
        if (Other is { } other
            && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && other.CanFix(root, diagnostic))
        {
            var action = CodeAction.Create(
                other.Title,
                cancellationToken => other.FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                other.Key);
            context.RegisterCodeFix(action, diagnostic);
        }
    }
}
