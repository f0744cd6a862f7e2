using System.Text.RegularExpressions;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>The text files of the repository: all that <c>.gitignore</c> does not name.</summary>
internal static class TextFiles
{
    private static readonly string[] Extensions =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".txt", ".json", ".csv", ".editorconfig", ".globalconfig", ".gitignore", ".gitattributes", ""];

    private static readonly string[] Ignored =
        [.. File.ReadAllLines(Repository.PathOf(".gitignore")).Where(line => line.Length > 0 && !line.StartsWith('#')), ".git"];

    /// <summary>Their paths, relative to the repository.</summary>
    public static IEnumerable<string> Paths => Below(new DirectoryInfo(Repository.Root)).Select(file => Path.GetRelativePath(Repository.Root, file.FullName));

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos()
            .Where(entry => !Array.Exists(Ignored, pattern => Matches(entry, pattern)))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .SelectMany(entry => entry switch
            {
                DirectoryInfo inner => Below(inner),
                FileInfo file when Extensions.Contains(file.Extension) => [file],
                _ => [],
            });

    private static bool Matches(FileSystemInfo entry, string pattern) =>
        (entry is DirectoryInfo || !pattern.EndsWith('/'))
        && Regex.IsMatch(entry.Name, "^" + Regex.Escape(pattern.TrimEnd('/')).Replace(@"\*", ".*", StringComparison.Ordinal) + "$");
}
