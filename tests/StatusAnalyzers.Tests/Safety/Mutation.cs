using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>Ways to damage a source at one of its tokens, as typing does.</summary>
internal static class Mutation
{
    /// <summary>A comment that stands nowhere else: whoever changes the code has to keep it.</summary>
    public const string Comment = "/* why 404 */";

    /// <summary>What each does with the text and the place, by name.</summary>
    public static ImmutableDictionary<string, Func<string, SyntaxToken, string>> ByName { get; } = new Dictionary<string, Func<string, SyntaxToken, string>>
    {
        ["cut off before"] = (source, token) => source[..token.Span.Start],
        ["dropped"] = (source, token) => Without(source, token),
        ["doubled"] = (source, token) => source.Insert(token.Span.Start, token.Text + " "),
        ["a number instead"] = (source, token) => Without(source, token).Insert(token.Span.Start, "404"),
        ["a comment before"] = (source, token) => source.Insert(token.Span.Start, Comment),
        ["on a new line"] = (source, token) => source.Insert(token.Span.Start, "// 404\n"),
        ["after a directive"] = (source, token) => source.Insert(token.Span.Start, "\n#if NEVER\n404\n#else\n") + "\n#endif\n",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>All places of <paramref name="source"/>.</summary>
    public static ImmutableArray<SyntaxToken> Places(string source) =>
        [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()];

    private static string Without(string source, SyntaxToken token) => source.Remove(token.Span.Start, token.Span.Length);
}
