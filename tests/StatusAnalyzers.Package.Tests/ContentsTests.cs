using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatusAnalyzers.Package.Tests.Framework;

namespace StatusAnalyzers.Package.Tests;

/// <summary>What is in the package, and what it says of itself.</summary>
public sealed partial class ContentsTests(PackedPackage package)
{
    // Pages come with the rules; a test of their own compares them with the repository.
    private const string Pages = "docs/";

    /// <summary>A file that comes or goes is a decision: <c>Contents.txt</c> is changed with it.</summary>
    [Fact]
    public void Contents_AreTheRecordedOnes()
    {
        var recorded = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contents.txt")).ReplaceLineEndings("\n");
        var actual = Describe();

        Assert.True(recorded == actual, $"The package no longer is what Contents.txt records. It is now:\n{actual}");
    }

    [Fact]
    public void Pages_AreThoseOfTheRepository()
    {
        var docs = Path.Combine(PackedPackage.Repository, "docs");
        string[] pages =
        [
            Pages + "catalog.md",
            Pages + "comparison.md",
            Pages + "configuration.md",
            Pages + "refactorings.md",
            .. Directory.GetFiles(Path.Combine(docs, "rules"), "*.md").Select(file => Pages + "rules/" + Path.GetFileName(file)),
        ];

        using var archive = package.Open();
        Assert.Equal(pages.Order(StringComparer.Ordinal), Entries(archive).Where(entry => entry.StartsWith(Pages, StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_LeadToFilesOfThePackage()
    {
        using var archive = package.Open();
        var entries = Entries(archive).ToHashSet();

        Assert.All(entries.Where(entry => entry.StartsWith(Pages, StringComparison.Ordinal)), page =>
        {
            using var reader = new StreamReader(archive.GetEntry(page)!.Open());
            var targets = Link().Matches(reader.ReadToEnd()).Select(match => new Uri(new Uri("package:///" + page), match.Groups[1].Value).AbsolutePath.TrimStart('/'));
            Assert.All(targets, target => Assert.Contains(target, entries));
        });
    }

    [Fact]
    public void Feed_HoldsOnePackageAndNoSymbols() =>
        Assert.Equal([package.File], Directory.GetFiles(package.Feed));

    // A link to a file beside the page, without the heading that it leads to.
    [GeneratedRegex(@"\[[^\]]*\]\((?!https?:|#)([^)\s#]+)")]
    private static partial Regex Link();

    private static IEnumerable<string> Entries(ZipArchive archive) =>
        archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal);

    private string Describe()
    {
        using var archive = package.Open();
        // The envelope of every package of this format: no decision of ours.
        var files = Entries(archive).Where(entry => entry is not ("[Content_Types].xml" or "_rels/.rels")
            && !entry.StartsWith("package/", StringComparison.Ordinal)
            && !entry.StartsWith(Pages, StringComparison.Ordinal));

        using var stream = archive.GetEntry("StatusAnalyzers.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single().Elements()
            // The version is this run's, the commit this checkout's, and the address follows from the license.
            .Where(element => element.Name.LocalName is not ("version" or "repository" or "licenseUrl"))
            .Select(element => $"{element.Name.LocalName}: {(element.HasElements ? element.ToString() : element.Value)}");
        return string.Join('\n', [.. files, "", .. metadata, ""]);
    }
}
