using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.CodeFixes;

/// <summary>
/// Lays new code out as the lines of its file are. The workspace goes by its settings, which say nothing of the file where
/// no <c>.editorconfig</c> does, and would leave lines of two kinds behind.
/// </summary>
internal static class FileLayout
{
    /// <summary>The document, in which the code that waits to be laid out is so, if its lines are not those of the settings.</summary>
    public static async Task<Document> ApplyAsync(Document document, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || (!root.GetAnnotatedNodes(Formatter.Annotation).Any() && !root.GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation).Any()))
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var settings = await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false);
        var (ending, usesTabs) = (EndingOf(text) ?? settings.GetOption(FormattingOptions.NewLine), UsesTabs(text));
        if (ending == settings.GetOption(FormattingOptions.NewLine) && usesTabs == settings.GetOption(FormattingOptions.UseTabs))
        {
            return document;
        }

        var own = settings
            .WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, ending)
            .WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, usesTabs);
        document = await Formatter.FormatAsync(document, Formatter.Annotation, own, cancellationToken).ConfigureAwait(false);
        document = await Formatter.FormatAsync(document, SyntaxAnnotation.ElasticAnnotation, own, cancellationToken).ConfigureAwait(false);
        root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;

        // Or the workspace does it again.
        root = root.ReplaceTrivia(root.GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation), static (_, trivia) => trivia.WithoutAnnotations(SyntaxAnnotation.ElasticAnnotation));
        return document.WithSyntaxRoot(root.ReplaceNodes(root.GetAnnotatedNodes(Formatter.Annotation), static (_, node) => node.WithoutAnnotations(Formatter.Annotation)));
    }

    /// <summary>Whether the first line that is indented begins with a tab.</summary>
    public static bool UsesTabs(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.End > line.Start && text[line.Start] is ' ' or '\t')
            {
                return text[line.Start] == '\t';
            }
        }

        return false;
    }

    private static string? EndingOf(SourceText text) =>
        text.Lines[0] is var line && line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : null;
}
