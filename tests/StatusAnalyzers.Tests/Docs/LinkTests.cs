using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>Links between our own files lead somewhere.</summary>
public sealed class LinkTests
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
}
