using StatusAnalyzers.Package.Tests.Framework;
using StatusAnalyzers.Tests.Docs;

namespace StatusAnalyzers.Package.Tests;

/// <summary>The page about old code, done as it says: its commands and settings, in their order, on a copy of the sample.</summary>
public sealed class AdoptionTests(PackedPackage package)
{
    private const string SettingsFile = "# .editorconfig\n";

    [Fact]
    public async Task Page_LeadsFromWarningsToACleanBuild()
    {
        var consumer = Consumer.Sample(package, "Legacy");
        BuildOutput? latest = null;
        var seen = new List<string>();
        foreach (var fence in Markdown.Read(Path.Combine(PackedPackage.Repository, "docs", "adoption.md")).Fences)
        {
            switch (fence.Info)
            {
                case "ini" when fence.Text.StartsWith(SettingsFile, StringComparison.Ordinal):
                    consumer.Write(".editorconfig", fence.Text);
                    break;
                case "sh":
                    foreach (var command in LinesOf(fence))
                    {
                        latest = (await consumer.RunAsync(command)).ShouldSucceed();
                    }

                    break;
                case "text":
                    Assert.NotNull(latest);
                    Assert.All(LinesOf(fence), line => Assert.Contains($" {line}", latest.Text, StringComparison.Ordinal));
                    seen.AddRange(LinesOf(fence));
                    break;
            }
        }

        // What the page is about: many findings, then few, then none, twice.
        Assert.Equal(["91 Warning(s)", "4 Warning(s)", "0 Warning(s)", "0 Warning(s)"], seen);
    }

    private static string[] LinesOf(Fence fence) => fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
