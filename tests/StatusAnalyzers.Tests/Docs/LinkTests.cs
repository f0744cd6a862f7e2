using System.Text.RegularExpressions;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>Links between our own files lead somewhere, and tables are whole.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_LeadToFilesAndHeadings(string file)
    {
        var page = Markdown.Read(Repository.PathOf(file.Split('/')));

        Assert.All(page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            var (target, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var path = target.Length == 0 ? page.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, target));
            Assert.True(File.Exists(path) || Directory.Exists(path), $"{file} links to {link}, and there is no such file.");
            if (anchor is not null)
            {
                Assert.Contains(anchor, Markdown.Read(path).Anchors);
            }
        });
    }

    // A row with a cell too many loses it, and one with a bar inside code breaks there: nobody sees that before it is rendered.
    [Theory]
    [MemberData(nameof(Files))]
    public void Tables_HaveEqualRows(string file)
    {
        string? before = null;
        foreach (var line in Markdown.Read(Repository.PathOf(file.Split('/'))).Prose.Select(line => line.Trim()))
        {
            var row = line.StartsWith('|') ? line : null;
            if (row is not null && before is not null)
            {
                Assert.True(Bar().Count(row) == Bar().Count(before), $"{file}: {row}");
            }

            before = row;
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
