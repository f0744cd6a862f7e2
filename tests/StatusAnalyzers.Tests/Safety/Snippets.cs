using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>
/// Code that the analyzers have something to say about: the raw strings of these tests, without their markup, and
/// the samples. A new test adds to it by being there.
/// </summary>
internal static class Snippets
{
    /// <summary>All of them, in the same order on every machine.</summary>
    public static ImmutableArray<string> All { get; } = [.. FilesBelow("tests").SelectMany(RawStrings), .. FilesBelow("samples").Select(File.ReadAllText)];

    /// <summary>At most <paramref name="count"/> of them, the same ones every time, so that more tests do not take more time.</summary>
    public static IEnumerable<string> Sample(int count, int seed)
    {
        string[] snippets = [.. All];
        new Random(seed).Shuffle(snippets);
        return snippets.Take(count);
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        var path = Repository.PathOf(folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).Where(IsWritten).Order(StringComparer.Ordinal)
            : [];
    }

    private static bool IsWritten(string file) =>
        !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static IEnumerable<string> RawStrings(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
            .Select(token => WithoutMarkup(token.ValueText));

    private static string WithoutMarkup(string source)
    {
        source = source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        foreach (var id in Ours.Ids)
        {
            source = source.Replace("{|" + id + ":", "", StringComparison.Ordinal);
        }

        return source;
    }
}
