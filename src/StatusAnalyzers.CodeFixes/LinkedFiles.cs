using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes;

/// <summary>Asks the others who compile a file: several projects that share it, or one project for several frameworks.</summary>
internal static class LinkedFiles
{
    /// <summary>Whether all of them know what an expression calls or names. Whoever leaves the place out by an <c>#if</c> need not.</summary>
    /// <param name="document">The file, of the project whose code is fixed; that one is not asked.</param>
    /// <param name="place">What stands where the expression is going to be.</param>
    /// <param name="written">The expression.</param>
    /// <param name="cancellationToken">Passed on.</param>
    public static async Task<bool> KnowAsync(Document document, SyntaxNode place, ExpressionSyntax written, CancellationToken cancellationToken)
    {
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is { } linked
                && await linked.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && Has(root, place)
                && await linked.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
                && model.GetSpeculativeSymbolInfo(place.SpanStart, written, SpeculativeBindingOption.BindAsExpression).Symbol is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(SyntaxNode root, SyntaxNode place) =>
        root.FullSpan.Contains(place.Span) && root.FindNode(place.Span, getInnermostNodeForTie: true) is var found && found.Span == place.Span && found.IsKind(place.Kind());
}
