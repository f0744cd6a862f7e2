using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.CodeFixes;

/// <summary>
/// Finds who else compiles a file: several projects that share it, or one project for several frameworks. A fix changes it
/// for all of them, so all of them must have what it writes.
/// </summary>
internal static class LinkedCompilations
{
    /// <summary>The compilations that the document is in, its own first.</summary>
    public static async Task<ImmutableArray<Compilation>> OfAsync(Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var compilations = ImmutableArray.CreateBuilder<Compilation>();
        compilations.Add(model.Compilation);
        foreach (var linked in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetProject(linked.ProjectId) is { } project
                && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation)
            {
                compilations.Add(compilation);
            }
        }

        return compilations.ToImmutable();
    }
}
