using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>What holds of every fix, whatever the code is.</summary>
internal static class FixSafety
{
    /// <summary>
    /// Analyses a document, tries every fix on it, and returns how many were tried. It fails the test if an analyzer throws, or
    /// if a fix breaks code that compiled, or loses the comment of <see cref="Mutation"/>.
    /// </summary>
    public static async Task<int> CheckAsync(Document document)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var source = (await document.GetTextAsync(cancellation)).ToString();
        var compilation = (await document.Project.GetCompilationAsync(cancellation))!;
        var tree = await document.GetSyntaxTreeAsync(cancellation);
        var found = (await Analysis.RunAsync(compilation, source)).RemoveAll(diagnostic => diagnostic.Location.SourceTree != tree);
        var results = await Fixing.TryAllAsync(document, found);
        var compiles = !results.IsEmpty && FirstError(compilation) is null;
        foreach (var (title, result) in results)
        {
            var text = (await result.GetTextAsync(cancellation)).ToString();
            var change = $"'{title}' makes\n\n{text}\n\nof\n\n{source}\n\n";
            Assert.True(!source.Contains(Mutation.Comment, StringComparison.Ordinal) || text.Contains(Mutation.Comment, StringComparison.Ordinal), change);

            // From the text, as the next build will read it.
            var error = compiles ? FirstError((await result.WithText(await result.GetTextAsync(cancellation)).Project.GetCompilationAsync(cancellation))!) : null;
            Assert.True(error is null, change + error);
        }

        return results.Length;
    }

    /// <summary>The first error of a compilation; <see langword="null"/> if it has none.</summary>
    public static Diagnostic? FirstError(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
