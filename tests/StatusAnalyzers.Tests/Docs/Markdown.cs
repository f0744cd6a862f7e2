using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>A fenced block.</summary>
/// <param name="Info">What stands behind the opening fence, for instance <c>csharp violation</c>.</param>
/// <param name="Text">The lines between the fences, each ended by a line feed.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record Fence(string Info, string Text, int Line);

/// <summary>As much of a Markdown file as the tests of the documentation need.</summary>
internal sealed partial class Markdown
{
    private Markdown(string path, ImmutableArray<string> prose, ImmutableArray<Fence> fences)
    {
        Path = path;
        Prose = prose;
        Fences = fences;
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>The lines outside of fenced blocks.</summary>
    public ImmutableArray<string> Prose { get; }

    /// <summary>The fenced blocks, in order.</summary>
    public ImmutableArray<Fence> Fences { get; }

    /// <summary>The headings, with their number signs.</summary>
    public IEnumerable<string> Headings => Prose.Where(line => line.StartsWith('#'));

    /// <summary>The rows of all tables, as they stand.</summary>
    public IEnumerable<string> Rows => Prose.Where(line => line.StartsWith('|'));

    /// <summary>The targets of all links.</summary>
    public IEnumerable<string> Links => Prose.SelectMany(line => Link().Matches(Code().Replace(line, string.Empty))).Select(match => match.Groups[1].Value);

    /// <summary>The anchors that a link can lead to: the headings, as they are turned into ids on GitHub.</summary>
    public IEnumerable<string> Anchors => Headings.Select(heading =>
        NotInAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    /// <summary>Reads a file.</summary>
    public static Markdown Read(string path)
    {
        var prose = ImmutableArray.CreateBuilder<string>();
        var fences = ImmutableArray.CreateBuilder<Fence>();
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                prose.Add(lines[i]);
                continue;
            }

            var opening = i;
            var text = new StringBuilder();
            for (i++; i < lines.Length && lines[i] != "```"; i++)
            {
                text.Append(lines[i]).Append('\n');
            }

            Assert.True(i < lines.Length, $"{path}({opening + 1}): the fence is never closed.");
            fences.Add(new Fence(lines[opening][3..].Trim(), text.ToString(), opening + 1));
        }

        return new Markdown(path, prose.ToImmutable(), fences.ToImmutable());
    }

    /// <summary>The cells of a row of a table.</summary>
    public static ImmutableArray<string> CellsOf(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex("[^a-z0-9 _-]")]
    private static partial Regex NotInAnchor();
}
