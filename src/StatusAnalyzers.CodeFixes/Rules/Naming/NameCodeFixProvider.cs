using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Fixes HSC1001, HSC1002 and HSC1007, HSC1003 and HSC1005: puts the constant in the place of the number, of its alias or of the cast.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameCodeFixProvider))]
public sealed class NameCodeFixProvider() : StatusCodeFixProvider(
    UseNameKey,
    RuleIds.NumberAsStatusCode,
    RuleIds.NumberAsStatusCodeInTest,
    RuleIds.LegacyAlias,
    RuleIds.CastMember,
    RuleIds.NumberAsBound)
{
    /// <summary>The equivalence key of the action that writes a name.</summary>
    public const string UseNameKey = "StatusAnalyzers.UseName";

    /// <summary>
    /// The equivalence key of the action that writes a name into an argument whose text the called method receives
    /// (<c>[CallerArgumentExpression]</c>): the program does the same, but the text is another.
    /// </summary>
    public const string UseNameInCapturedTextKey = "StatusAnalyzers.UseNameInCapturedText";

    /// <inheritdoc/>
    internal override string KeyOf(Diagnostic diagnostic) =>
        NamingFix.TryReadFrom(diagnostic.Properties, out var fix) && fix.IsCaptured ? UseNameInCapturedTextKey : UseNameKey;

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
            ? "Use " + written + (KeyOf(diagnostic) == UseNameInCapturedTextKey ? ChangesCapturedText : "")
            : null;
}
