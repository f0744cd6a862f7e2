using System.Text.RegularExpressions;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>A clone builds anywhere, and its files speak of the product, not of the machine they were written on.</summary>
public sealed partial class RepositoryTests
{
    public static TheoryData<string> Folders =>
        [.. TextFiles.Paths.Select(path => path.Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "").Distinct(StringComparer.Ordinal)];

    [Fact]
    public void TheFilesThatMatterAreLookedAt() =>
        Assert.Superset(
            new HashSet<string> { "LICENSE", "StatusAnalyzers.sln", ".editorconfig", Path.Combine(".ci", "run"), Path.Combine("src", "StatusAnalyzers", "RuleIds.cs") },
            TextFiles.Paths.ToHashSet());

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoFileNamesAMachineOrAFeed(string folder) =>
        Assert.DoesNotContain(Lines(folder), line => MachineOrFeed().IsMatch(line.Text));

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoCodeHasTabs(string folder) =>
        Assert.DoesNotContain(Lines(folder), line => line.Path.EndsWith(".cs", StringComparison.Ordinal) && line.Text.Contains('\t'));

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryFileEndsWithANewLine(string folder) =>
        Assert.DoesNotContain(PathsIn(folder), path => File.ReadAllText(Repository.PathOf(path)) is not ("" or [.., '\n']));

    [Theory]
    [InlineData("see /ho", "me/ann/shop for it")]
    [InlineData(@"C:\Us", @"ers\ann\shop")]
    [InlineData("HintPath=/us", "r/share/dotnet/x.dll")]
    [InlineData("source=https://feed.example/v3/in", "dex.json")]
    [InlineData("https://feed.example/artif", "actory/api")]
    [InlineData("http://10.0.", "0.7:8081/")]
    public void AMachineOrAFeed_Triggers(string start, string rest) => Assert.Matches(MachineOrFeed(), start + rest);

    [Theory]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9110.html#section-15")]
    [InlineData("app.MapGet(\"/home/orders\", …)")]
    [InlineData("http://localhost:5000/orders")]
    [InlineData("../../src/StatusAnalyzers")]
    [InlineData("#!/usr/bin/env bash")]
    public void AddressesOfTheProduct_DoNotTrigger(string text) => Assert.DoesNotMatch(MachineOrFeed(), text);

    private static IEnumerable<string> PathsIn(string folder) =>
        TextFiles.Paths.Where(path => folder.Length == 0 ? !path.Contains(Path.DirectorySeparatorChar) : path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static IEnumerable<(string Path, int Number, string Text)> Lines(string folder) =>
        PathsIn(folder).SelectMany(path => File.ReadLines(Repository.PathOf(path)).Select((text, index) => (path, index + 1, text)));

    // Absolute paths as operating systems have them, feeds, and addresses by number. Each is broken by a class of one
    // character, so that the expression does not find itself.
    [GeneratedRegex(
        """
        (?<![\w"'/.])/hom[e]/\w
        | (?<![\w/.])/(Use[r]s|roo[t]|wor[k]|tm[p]|op[t]|mn[t])/\w
        | /us[r]/(?!bin/env)
        | \b[A-Za-z]:\\{1,2}(Use[r]s|sr[c]|gi[t]|wor[k])\b
        | /v3/inde[x]\.json | /artifac[t]ory/ | /nexu[s]/ | _packagin[g]/
        | ://(?!127\.)\d{1,3}(\.\d{1,3}){3}
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MachineOrFeed();
}
