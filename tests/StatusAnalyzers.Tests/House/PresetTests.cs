using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>The presets of the package say what the descriptors say, and each is at least as loud as the one before.</summary>
public sealed class PresetTests
{
    private static readonly string Folder = Repository.PathOf("src", "StatusAnalyzers.Package", "presets");

    public static TheoryData<string> Names => [.. Preset.All.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsMadeFromTheDescriptors(string name)
    {
        var preset = Preset.All.Single(preset => preset.Name == name);
        var path = Path.Combine(Folder, preset.FileName);
        var expected = preset.Write();
        var actual = File.Exists(path) ? File.ReadAllText(path) : "";
        if (actual != expected)
        {
            File.WriteAllText(path + ".generated", expected);
        }

        Assert.True(actual == expected, $"{path} differs from the descriptors. Take {path}.generated over.");
    }

    [Fact]
    public void NoOtherFileIsThere() =>
        Assert.Equal(Preset.All.Select(preset => preset.FileName).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder, "*.globalconfig").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_HasThem()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "configuration.md"));

        Assert.Equal(
            Preset.All.Select(preset => $"| `{preset.Name}` | {preset.Summary} |"),
            page.Split('\n').SkipWhile(line => line != "## Presets").TakeWhile(line => line != "## One file for all projects").Where(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Fact]
    public void Presets_GetLouder()
    {
        foreach (var (quiet, loud) in Preset.All.Zip(Preset.All.Skip(1)))
        {
            Assert.All(Ours.Rules, rule => Assert.True(quiet.Of(rule) <= loud.Of(rule), $"{rule.Id} is louder in {quiet.Name} than in {loud.Name}."));
            Assert.Contains(Ours.Rules, rule => quiet.Of(rule) < loud.Of(rule));
        }
    }

    // An option that cannot be read is the user's mistake, whatever the mode; but nobody asked for errors about style.
    [Fact]
    public void Strict_HasNoErrorThatIsASuggestion() =>
        Assert.All(Ours.Rules, rule => Assert.True(Preset.All[3].Of(rule) != Loudness.Error || Preset.DefaultOf(rule) == Loudness.Warning));
}
