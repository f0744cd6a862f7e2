using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.CodeFixes.Rules.Contract;

/// <summary>Fixes HSC7003: removes what is declared before, an attribute, a call in a chain, or a line of a comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateResponseCodeFixProvider))]
public sealed class DuplicateResponseCodeFixProvider() : StatusCodeFixProvider(RemoveKey, RuleIds.DeclaredTwice)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string RemoveKey = "StatusAnalyzers.RemoveDuplicateResponse";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        var byList = new Dictionary<AttributeListSyntax, HashSet<AttributeSyntax>>();
        foreach (var diagnostic in diagnostics.Where(diagnostic => CanRemove(root, diagnostic)))
        {
            switch (Find(root, diagnostic.Location.SourceSpan))
            {
                case AttributeSyntax { Parent: AttributeListSyntax list } attribute:
                    if (!byList.TryGetValue(list, out var removed))
                    {
                        byList.Add(list, removed = new HashSet<AttributeSyntax>());
                    }

                    removed.Add(attribute);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                    changes.Add(new TextChange(AfterReceiver(call, access), ""));
                    break;
                default:
                    changes.Add(new TextChange(WholeLines(diagnostic.Location.SourceSpan, text), ""));
                    break;
            }
        }

        foreach (var pair in byList)
        {
            changes.Add(Without(pair.Key, pair.Value, text));
        }

        changes.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        return document.WithText(text.WithChanges(changes));
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && CanRemove(root, diagnostic) ? "Remove the duplicate" : null;

    // An `#if` that goes while its `#endif` stays breaks the file, and a comment would be lost.
    private static bool CanRemove(SyntaxNode root, Diagnostic diagnostic) =>
        ContractFix.CanRemove(diagnostic.Properties)
            && Find(root, diagnostic.Location.SourceSpan) switch
            {
                AttributeSyntax { Parent: AttributeListSyntax list } => IsPlain(root, list.Span),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => IsPlain(root, AfterReceiver(call, access)),
                _ => true,
            };

    private static bool IsPlain(SyntaxNode root, TextSpan span) => !SyntaxNodes.HasDirective(root, span) && !KeptComments.Has(root, span);

    private static TextSpan AfterReceiver(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access) =>
        TextSpan.FromBounds(access.Expression.Span.End, call.Span.End);

    // A call in a chain is marked from its name on; nothing in the syntax spans an element of a comment.
    private static SyntaxNode? Find(SyntaxNode root, TextSpan span)
    {
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null; node = node.Parent)
        {
            if ((node is AttributeSyntax && node.Span == span) || (node is InvocationExpressionSyntax && node.Span.End == span.End && node.Span.Start < span.Start))
            {
                return node;
            }
        }

        return null;
    }

    private static TextChange Without(AttributeListSyntax list, HashSet<AttributeSyntax> removed, SourceText text)
    {
        var kept = list.Attributes.Where(attribute => !removed.Contains(attribute)).Select(static attribute => attribute.ToString()).ToList();
        return kept.Count == 0
            ? new TextChange(WholeLines(list.Span, text), "")
            : new TextChange(TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes[list.Attributes.Count - 1].Span.End), string.Join(", ", kept));
    }

    // With the lines, if nothing else stands there than the marks of a comment.
    private static TextSpan WholeLines(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var before = text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim();
        var after = text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim();
        return before is "" or "///" or "*" && after.Length == 0
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : WithBlanks(span, first.Start, last.End, text);
    }

    // Those before it, or those behind it if what stays would begin the line.
    private static TextSpan WithBlanks(TextSpan span, int start, int end, SourceText text)
    {
        var before = span.Start;
        while (before > start && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        if (before > start)
        {
            return TextSpan.FromBounds(before, span.End);
        }

        var behind = span.End;
        while (behind < end && text[behind] is ' ' or '\t')
        {
            behind++;
        }

        return TextSpan.FromBounds(span.Start, behind);
    }
}
